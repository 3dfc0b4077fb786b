import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'Which letter to send again.' })
export class SendAgainInput {
  @Field(() => ID, { description: 'A case that the viewer holds.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => ID, { description: 'A letter of it that came back.' })
  messageId!: string

  @Field(() => String, { description: '8 to 255 characters; the same key again sends nothing twice.' })
  idempotencyKey!: string
}

@InputType({ description: 'Which letter came back.' })
export class NoteBounceInput {
  @Field(() => ID, { description: 'A case that the viewer holds, or held when it was closed.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => ID, { description: 'A letter of it that was sent.' })
  messageId!: string
}

@InputType({ description: 'Which case to open again.' })
export class ReopenCaseInput {
  @Field(() => ID, { description: 'A closed case of a purpose that the viewer works on.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}
