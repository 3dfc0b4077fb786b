import {
  type BounceReason,
  CalendarDayScalar,
  type DeliveryState,
  InstantScalar,
  type NoticeKind,
  type NoticeMeans,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { BounceReasonEnum, DeliveryStateEnum, NoticeKindEnum, NoticeMeansEnum } from '../../../kernel/vocabulary.js'

@ObjectType('NoticePreview', {
  description: 'A notice as text, line by line. It shows nothing that is held of the person.',
})
export class NoticePreviewView {
  @Field(() => String, { description: 'Its title.' })
  title!: string

  @Field(() => [String], { description: 'Everything that it says.' })
  lines!: string[]
}

@ObjectType('RightsNotice', { description: 'A notice that was sent.' })
export class RightsNoticeView {
  @Field(() => ID, { description: 'Its id, which is the Message-ID of its e-mail.' })
  id!: string

  @Field(() => NoticeKindEnum, { description: 'What it tells.' })
  kind!: NoticeKind

  @Field(() => Int, { description: 'Of the first decision, or of the second.' })
  round!: number

  @Field(() => NoticeMeansEnum, { description: 'How it was sent.' })
  means!: NoticeMeans

  @Field(() => CalendarDayScalar, { description: 'The day it left.' })
  sentOn!: string

  @Field(() => InstantScalar, { description: 'When that was noted.' })
  sentAt!: Date

  @Field(() => DeliveryStateEnum, { description: 'How far it has come.' })
  deliveryState!: DeliveryState

  @Field(() => InstantScalar, { nullable: true, description: 'When it came back.' })
  bouncedAt!: Date | null

  @Field(() => BounceReasonEnum, { nullable: true, description: 'Why it came back.' })
  bounceReason!: BounceReason | null
}
