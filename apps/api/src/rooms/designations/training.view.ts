import { CalendarDayScalar, InstantScalar, PurposeCodeScalar, type TrainingMethod } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { TrainingMethodEnum } from '../../kernel/vocabulary.js'

@ObjectType('Attendance', { description: 'That somebody attended a course.' })
export class AttendanceView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When it was entered.' })
  enteredAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was voided.' })
  voidedAt!: Date | null

  accountId!: string
  enteredById!: string
  voidedById!: string | null
}

@ObjectType('TrainingCourse', {
  description: 'A training course for handlers: audience, purpose, content, day. @law PIPA 28②',
})
export class TrainingCourseView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What it is called.' })
  title!: string

  @Field(() => String, { description: 'For whom it is.' })
  audience!: string

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string

  @Field(() => String, { description: 'What it teaches.' })
  content!: string

  @Field(() => CalendarDayScalar, { description: 'The day on which it is held.' })
  heldOn!: string

  @Field(() => TrainingMethodEnum, { description: 'How it is held.' })
  method!: TrainingMethod

  @Field(() => InstantScalar, { description: 'When it was planned.' })
  plannedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt!: Date | null

  @Field(() => Int, { description: 'Sent back with every act: what the screen showed is what is changed.' })
  version!: number

  plannedById!: string
}

@ObjectType('TrainingCourseEdge', { description: 'A course in a list.' })
export class TrainingCourseEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => TrainingCourseView, { description: 'The course.' })
  node!: TrainingCourseView
}

@ObjectType('TrainingCourseConnection', { description: 'A page of courses, newest first.' })
export class TrainingCourseConnectionView {
  @Field(() => [TrainingCourseEdgeView], { description: 'The courses.' })
  edges!: TrainingCourseEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('TrainingDue', { description: "Until when a handler's attendance is in date." })
export class TrainingDueView {
  @Field(() => [PurposeCodeScalar], { description: 'The purposes of those designations.' })
  purposes!: string[]

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The last day on which attendance is in date; null when they never attended.',
  })
  attendedUntil!: string | null

  @Field(() => Boolean, { description: 'Whether it is in date today.' })
  isInDate!: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days until then in Asia/Seoul; negative when it lapsed, null when they never attended.',
  })
  daysLeft!: number | null

  accountId!: string
}

@ObjectType('TrainingEvidence', { description: 'Courses and who attended them, as a file.' })
export class TrainingEvidenceView {
  @Field(() => String, { description: 'What to call the file.' })
  fileName!: string

  @Field(() => String, { description: 'Its text: comma-separated values.' })
  csv!: string
}
