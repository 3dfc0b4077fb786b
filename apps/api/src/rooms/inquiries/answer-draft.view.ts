import { InstantScalar } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'

@ObjectType('AnswerDraft', { description: "The viewer's own unfinished answer; nobody else ever gets it." })
export class AnswerDraftView {
  @Field(() => ID, { description: 'The case that it answers.' })
  caseId!: string

  @Field(() => String, { description: 'The words so far.' })
  @Personal()
  body!: string

  @Field(() => String, { nullable: true, description: 'The template that it began from.' })
  template!: string | null

  @Field(() => InstantScalar, { description: 'When it was last saved.' })
  savedAt!: Date
}

@ObjectType('DraftSaved', { description: 'That a draft is kept.' })
export class DraftSavedView {
  @Field(() => InstantScalar, { description: 'When it was saved.' })
  savedAt!: Date
}
