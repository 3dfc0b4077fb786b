import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'An unfinished answer.' })
export class SaveDraftInput {
  @Field(() => ID, { description: 'A case that the viewer holds.' })
  caseId!: string

  @Field(() => String, { description: 'The words so far, at most 10,000 characters.' })
  body!: string

  @Field(() => String, { nullable: true, description: 'The template that it began from.' })
  template?: string
}

@InputType({ description: 'Whose draft to discard.' })
export class DiscardDraftInput {
  @Field(() => ID, { description: 'The case; only the own draft is discarded.' })
  caseId!: string
}
