import { CalendarDayScalar, InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('ForecastPurpose', { description: 'What is due on a day, for one purpose.' })
export class ForecastPurposeView {
  @Field(() => PurposeCodeScalar, { description: 'The purpose.' })
  purpose!: string

  @Field(() => Int, { description: 'Collections that are destroyed then.' })
  due!: number

  @Field(() => Int, { description: 'Collections that would be, and that a hold keeps.' })
  held!: number

  @Field(() => Int, { description: 'Collections that wait for an answer to a request for access or correction.' })
  deferred!: number
}

@ObjectType('ForecastDay', { description: 'A day on which something is due.' })
export class ForecastDayView {
  @Field(() => CalendarDayScalar, { description: 'The day in Asia/Seoul; what was due earlier stands on today.' })
  day!: string

  @Field(() => Int, { description: 'Collections that are destroyed then.' })
  due!: number

  @Field(() => Int, { description: 'Collections that would be, and that a hold keeps.' })
  held!: number

  @Field(() => Int, { description: 'Collections that wait for an answer to a request.' })
  deferred!: number

  @Field(() => [ForecastPurposeView], { description: 'The same by purpose.' })
  purposes!: ForecastPurposeView[]
}

@ObjectType('RetentionForecast', { description: 'What is destroyed when, if nothing else happens.' })
export class RetentionForecastView {
  @Field(() => [ForecastDayView], { description: 'Days with something due, the nearest first.' })
  days!: ForecastDayView[]

  @Field(() => Int, { description: 'Due today or earlier, and free to be destroyed.' })
  overdue!: number

  @Field(() => Int, { description: 'Of them, those whose day has passed.' })
  late!: number

  @Field(() => Int, { description: 'Collections that a hold in force keeps.' })
  held!: number

  @Field(() => Int, { description: 'Collections that wait for an answer to a request for access or correction.' })
  deferred!: number

  @Field(() => Int, { description: 'Due within seven days, and covered by no approval.' })
  uncoveredSoon!: number

  @Field(() => InstantScalar, { description: 'When this was reckoned.' })
  asOf!: Date

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'From when the next run is made by itself; null without a standing approval.',
  })
  nextRunAt!: Date | null
}

@ObjectType('RetentionCounts', { description: 'What waits for somebody, in numbers.' })
export class RetentionCountsView {
  @Field(() => Int, { description: 'Runs that wait for approval.' })
  waitingForApproval!: number

  @Field(() => Int, { description: 'Collections whose day has passed and that nothing keeps: an alarm.' })
  late!: number

  @Field(() => Int, { description: 'Holds whose day to look again has come.' })
  holdsToReview!: number

  @Field(() => Int, { description: 'Holds whose release is asked for.' })
  holdReleasesToDecide!: number

  @Field(() => Int, { description: 'Collections due within seven days and covered by no approval.' })
  uncoveredSoon!: number

  @Field(() => Int, { description: 'Collections whose destruction failed and that are still there.' })
  failedItems!: number
}
