import { InstantScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('SiteKey', {
  description: 'What a website shows to be let in at the public endpoint. Its key itself is never shown again.',
})
export class SiteKeyView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What it is called.' })
  label!: string

  @Field(() => [String], { description: 'The origins it may be used from.' })
  origins!: string[]

  @Field(() => Int, {
    nullable: true,
    description: 'How many documents of its own it registered; null when it asks built-in documents only.',
  })
  documentCount!: number | null

  @Field(() => Int, { description: 'How many requests a minute it may make.' })
  requestsPerMinute!: number

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended.' })
  endedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether it belongs to the demo.' })
  isDemo!: boolean

  createdById!: string | null
}

@ObjectType('MadeSiteKey', { description: 'A site key, with the key itself, shown once.' })
export class MadeSiteKeyView {
  @Field(() => SiteKeyView, { description: 'The site key.' })
  siteKey!: SiteKeyView

  @Field(() => String, { description: 'The key, for the header `x-site-key`. Shown once.' })
  key!: string
}
