import { type ConsentEventKind, InstantScalar, ItemCodeScalar } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { ConsentEventKindEnum } from '../../kernel/request-vocabulary.js'

@ObjectType('ConsentAsOf', {
  description: 'How the consent to a collection stood at an instant: the last that had become of it. Names nobody.',
})
export class ConsentAsOfView {
  @Field(() => String, { description: 'The pseudonym of the collection.' })
  collection!: string

  @Field(() => Boolean, { description: 'Whether a consent covered it then.' })
  isCovered!: boolean

  @Field(() => ConsentEventKindEnum, { description: 'What had become of it last.' })
  kind!: ConsentEventKind

  @Field(() => InstantScalar, { description: 'Since when.' })
  since!: Date

  @Field(() => String, { description: 'Under which version of the policy.' })
  policyVersion!: string

  @Field(() => [ItemCodeScalar], { description: 'Which items it was about.' })
  items!: string[]

  @Field(() => String, { description: 'SHA-256 of the text that had been shown.' })
  textDigest!: string

  @Field(() => String, { description: 'That text, word for word.' })
  text!: string
}
