import { PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A new template, or other words for one that is there.' })
export class SaveTemplateInput {
  @Field(() => ID, { nullable: true, description: 'The template to change; left out for a new one.' })
  id?: string

  @Field(() => Int, { nullable: true, description: 'The version that the screen showed; needed with `id`.' })
  version?: number

  @Field(() => String, {
    description: 'Capitals, digits and _, 2 to 40 characters. One template in force has it, and it never changes.',
  })
  code!: string

  @Field(() => PurposeCodeScalar, { nullable: true, description: 'Offer it for this purpose only.' })
  purpose?: string

  @Field(() => String, { description: 'What it is called in Korean, at most 100 characters.' })
  titleKo!: string

  @Field(() => String, { description: 'What it is called in English, at most 100 characters.' })
  titleEn!: string

  @Field(() => String, { description: 'Its words in Korean, at most 5,000 characters, with known `{{variables}}`.' })
  bodyKo!: string

  @Field(() => String, { description: 'Its words in English, at most 5,000 characters, with known `{{variables}}`.' })
  bodyEn!: string
}

@InputType({ description: 'Which template to end.' })
export class EndTemplateInput {
  @Field(() => ID, { description: 'The template.' })
  id!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}
