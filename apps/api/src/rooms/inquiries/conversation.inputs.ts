import { Field, InputType } from 'type-graphql'

@InputType({ description: 'The link of a letter.' })
export class OpenVisitInput {
  @Field(() => String, { description: 'What stands behind the `#`. Opening it spends it.' })
  token!: string
}

@InputType({ description: 'A link of once, spent or too old.' })
export class RenewCaseLinkInput {
  @Field(() => String, { description: 'What stands behind its `#`.' })
  token!: string
}

@InputType({ description: 'A letter of the visitor.' })
export class WriteBackInput {
  @Field(() => String, { description: 'The words, at most 10,000 characters.' })
  body!: string

  @Field(() => String, { description: '8 to 255 characters; the same key again writes nothing twice.' })
  idempotencyKey!: string
}
