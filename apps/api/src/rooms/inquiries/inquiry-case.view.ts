import {
  CalendarDayScalar,
  InstantScalar,
  ItemCodeScalar,
  PurposeCodeScalar,
  type BounceReason,
  type CaseAttention,
  type CaseState,
  type CloseReason,
  type DeliveryState,
  type ItemKind,
  type Locale,
  type MessageDirection,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import { PageInfoView } from '../../kernel/page-info.view.js'
import {
  BounceReasonEnum,
  CaseAttentionEnum,
  CaseStateEnum,
  CloseReasonEnum,
  DeliveryStateEnum,
  ItemKindEnum,
  LocaleEnum,
  MessageDirectionEnum,
} from '../../kernel/vocabulary.js'

@ObjectType('MaskedItem', { description: 'An item, always masked here. Clear values come from `revealItems` only.' })
export class MaskedItemView {
  @Field(() => ItemCodeScalar, { description: 'Its code.' })
  code!: string

  @Field(() => ItemKindEnum, { description: 'What it is made of.' })
  kind!: ItemKind

  @Field(() => String, { description: 'Its masked value.' })
  @Personal()
  masked!: string
}

@ObjectType('CaseMessage', {
  description:
    'A letter of the case, without its words: they are sealed with the collection, and revealed like an item.',
})
export class CaseMessageView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => MessageDirectionEnum, { description: 'Who writes to whom.' })
  direction!: MessageDirection

  @Field(() => InstantScalar, { description: 'When it was written, or last handed over for delivery.' })
  sentAt!: Date

  @Field(() => Int, { description: 'Its characters; 0 for a letter of before they were counted.' })
  length!: number

  @Field(() => DeliveryStateEnum, {
    nullable: true,
    description: 'How far its e-mail has come; null for what goes by none.',
  })
  deliveryState!: DeliveryState | null

  @Field(() => BounceReasonEnum, { nullable: true, description: 'Why it came back; null unless it did.' })
  bounceReason!: BounceReason | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it came back.' })
  bouncedAt!: Date | null

  @Field(() => Int, { description: 'How often its delivery was tried since it was last handed over.' })
  attempts!: number

  @Field(() => String, { nullable: true, description: 'The template that it began from.' })
  template!: string | null

  writtenById!: string | null
}

@ObjectType('InquiryCase', { description: 'Work on one inquiry of a designated purpose, masked.' })
export class InquiryCaseView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The number that the visitor quotes.' })
  number!: string

  @Field(() => PurposeCodeScalar, { description: 'What it was collected for.' })
  purpose!: string

  @Field(() => CaseStateEnum, { description: 'How far it has come.' })
  state!: CaseState

  @Field(() => LocaleEnum, { description: "The visitor's language." })
  locale!: Locale

  @Field(() => [MaskedItemView], { description: 'What was collected, masked.' })
  items!: MaskedItemView[]

  @Field(() => Int, { description: 'Characters of the inquiry itself.' })
  contentLength!: number

  @Field(() => InstantScalar, { description: 'When it came in.' })
  receivedAt!: Date

  @Field(() => Boolean, { description: 'Whether the viewer holds it.' })
  isMine!: boolean

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when the viewer may reveal its fields; null without reach.',
  })
  reachUntil!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was first answered.' })
  answeredAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null

  @Field(() => CloseReasonEnum, { nullable: true, description: 'Why it was closed.' })
  closeReason!: CloseReason | null

  @Field(() => CaseAttentionEnum, {
    nullable: true,
    description: 'Why it waits for its handler again; an answer or closing clears it.',
  })
  attention!: CaseAttention | null

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Until which day it can be reopened; null unless it is closed and its collection may be kept.',
  })
  reopenableUntil!: string | null

  @Field(() => CalendarDayScalar, { description: 'The day by whose end the collection must be gone.' })
  dueOn!: string

  @Field(() => String, { description: 'Why that day: `PERIOD` or `PURPOSE_ACHIEVED`.' })
  dueReason!: string

  @Field(() => Int, { description: 'Calendar days until then in Asia/Seoul; negative when it is late.' })
  daysUntilDue!: number

  @Field(() => Int, { description: 'Sent back with every act: what the screen showed is what is changed.' })
  version!: number

  handlerId!: string | null
  duplicateOfId!: string | null
  collectionId!: string
}

@ObjectType('InquiryCaseEdge', { description: 'A case in a list.' })
export class InquiryCaseEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => InquiryCaseView, { description: 'The case.' })
  node!: InquiryCaseView
}

@ObjectType('InquiryCaseConnection', { description: 'A page of cases, newest first.' })
export class InquiryCaseConnectionView {
  @Field(() => [InquiryCaseEdgeView], { description: 'The cases.' })
  edges!: InquiryCaseEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
