import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A site key to be made.' })
export class CreateSiteKeyInput {
  @Field(() => String, { description: 'What it is called.' })
  label!: string

  @Field(() => [String], { description: 'The origins it may be used from, e.g. `https://www.example.kr`.' })
  origins!: string[]

  @Field(() => [String], {
    description: 'Texts of the public documents that it may ask; empty for the built-in ones only.',
  })
  documents!: string[]

  @Field(() => Int, { description: 'How many requests a minute it may make.' })
  requestsPerMinute!: number
}

@InputType({ description: 'Which site key to end.' })
export class EndSiteKeyInput {
  @Field(() => ID, { description: 'The site key.' })
  siteKeyId!: string
}
