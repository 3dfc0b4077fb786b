import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A comment on an inspection that is not signed yet.' })
export class CommentInspectionInput {
  @Field(() => ID, { description: 'The inspection.' })
  id!: string

  @Field(() => String, { description: 'The comment, at most 2,000 characters; nothing about a data subject.' })
  text!: string

  @Field(() => Boolean, { description: 'Whether it is a finding: something to be put right. Auditors make them.' })
  isFinding!: boolean
}

@InputType({ description: 'A signature under what was looked at.' })
export class SignInspectionInput {
  @Field(() => ID, { description: 'The inspection.' })
  id!: string

  @Field(() => String, { description: 'What will be done about the findings, at most 2,000 characters.' })
  followUp!: string

  @Field(() => String, { description: 'Of the pack that the signer looked at.' })
  digest!: string

  @Field(() => Int, { description: 'Of the inspection that the signer looked at, its comments included.' })
  version!: number
}
