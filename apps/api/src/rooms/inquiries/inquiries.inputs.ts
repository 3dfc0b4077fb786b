import {
  ItemCodeScalar,
  PurposeCodeScalar,
  type CaseAttention,
  type CaseState,
  type CloseReason,
  type RevealReason,
} from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { CaseAttentionEnum, CaseStateEnum, CloseReasonEnum, RevealReasonEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Narrows a list of cases.' })
export class InquiryCaseFilterInput {
  @Field(() => CaseStateEnum, { nullable: true, description: 'Only cases in this state.' })
  state?: CaseState

  @Field(() => Boolean, { nullable: true, description: 'Only cases that the viewer holds.' })
  isMine?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Only cases that are not closed.' })
  isOpen?: boolean

  @Field(() => CaseAttentionEnum, { nullable: true, description: 'Only cases that wait for their handler again.' })
  attention?: CaseAttention

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only open cases of nobody, or of somebody who is designated no more.',
  })
  isUnassigned?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Only open cases that are due within 7 days, or late.' })
  isDueSoon?: boolean
}

@InputType({ description: 'An exact look-up: one of the two.' })
export class FindCasesByContactInput {
  @Field(() => PurposeCodeScalar, { description: 'Within this designated purpose.' })
  purpose!: string

  @Field(() => String, { nullable: true, description: 'A whole e-mail address.' })
  email?: string

  @Field(() => String, { nullable: true, description: 'A whole phone number, however it is written.' })
  phone?: string
}

@InputType({ description: 'Which case to take.' })
export class TakeCaseInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: "Which case's reach to renew." })
export class RenewReachInput {
  @Field(() => ID, { description: 'A case that the viewer holds.' })
  caseId!: string
}

@InputType({ description: 'Which case to hand over, and to whom.' })
export class HandOverCaseInput {
  @Field(() => ID, { description: 'A case that the viewer holds.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => ID, { description: 'A colleague who works on its purpose.' })
  accountId!: string

  @Field(() => String, {
    nullable: true,
    description: 'What they need to know, at most 2,000 characters: sealed with the collection, for its next holders.',
  })
  note?: string
}

@InputType({ description: 'Whose cases to give back, and to whom.' })
export class ReleaseCasesInput {
  @Field(() => ID, { description: 'Who holds them.' })
  accountId!: string

  @Field(() => ID, {
    nullable: true,
    description: 'Who gets those of the purposes that they work on; the rest waits for whoever takes it.',
  })
  substituteId?: string
}

@InputType({ description: 'What to reveal, and why.' })
export class RevealItemsInput {
  @Field(() => ID, { description: 'A case that the viewer holds.' })
  caseId!: string

  @Field(() => [ItemCodeScalar], { description: 'The items; none where only letters are wanted.' })
  items!: string[]

  @Field(() => [ID], {
    nullable: true,
    description:
      'Letters of the case: they are opened as the item of free text is. Together with the items one reveal.',
  })
  messageIds?: string[]

  @Field(() => RevealReasonEnum, { description: 'Why; it is kept in the access record.' })
  reason!: RevealReason

  @Field(() => String, {
    nullable: true,
    description: 'Needed with the reason `OTHER`; sealed with the collection. At most 500 characters.',
  })
  note?: string
}

@InputType({ description: 'An answer to the visitor.' })
export class AnswerCaseInput {
  @Field(() => ID, { description: 'A case that the viewer holds.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => String, { nullable: true, description: 'The template that it began from.' })
  template?: string

  @Field(() => String, { description: 'The words, at most 10,000 characters.' })
  body!: string

  @Field(() => String, { description: '8 to 255 characters; the same key again sends nothing twice.' })
  idempotencyKey!: string
}

@InputType({ description: 'Which case to close, and why.' })
export class CloseCaseInput {
  @Field(() => ID, { description: 'A case that the viewer holds.' })
  caseId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => CloseReasonEnum, { description: 'Why.' })
  reason!: CloseReason

  @Field(() => ID, {
    nullable: true,
    description: 'With `DUPLICATE`, and only then: the case of the same purpose that it is one of.',
  })
  duplicateOfId?: string
}
