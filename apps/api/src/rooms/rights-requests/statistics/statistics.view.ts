import { CalendarDayScalar, type RefusalGround, type RightKind } from '@jikimi/schema'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { RefusalGroundEnum, RightKindEnum } from '../../../kernel/vocabulary.js'

@ObjectType('RefusalCount', { description: 'How often a ground was given.' })
export class RefusalCountView {
  @Field(() => RefusalGroundEnum, { description: 'The ground.' })
  ground!: RefusalGround

  @Field(() => Int, { description: 'Collections that were refused on it.' })
  count!: number
}

@ObjectType('RightMonth', { description: 'How one right was answered, of what was received in one month.' })
export class RightMonthView {
  @Field(() => CalendarDayScalar, { description: 'The first day of the month that was asked about.' })
  month!: string

  @Field(() => Int, { description: 'Received in it.' })
  received!: number

  @Field(() => Int, { description: 'Answered by the last day.' })
  kept!: number

  @Field(() => Int, { description: 'Answered later, or not yet though the last day is over.' })
  missed!: number
}

@ObjectType('RightStatistics', { description: 'How one right was answered. Numbers; nobody in them.' })
export class RightStatisticsView {
  @Field(() => RightKindEnum, { description: 'The right.' })
  kind!: RightKind

  @Field(() => Int, { description: 'Received in these days; those that asked the same again left out.' })
  received!: number

  @Field(() => Int, { description: 'Answered by the last day, the deferred one where it was deferred.' })
  kept!: number

  @Field(() => Int, { description: 'Answered later, or not yet though the last day is over.' })
  missed!: number

  @Field(() => Int, { description: 'Not answered yet, and in time.' })
  running!: number

  @Field(() => Float, { nullable: true, description: 'Days from receipt to the notice, in the middle.' })
  medianDays!: number | null

  @Field(() => Int, { description: 'Granted as a whole.' })
  whole!: number

  @Field(() => Int, { description: 'Granted in part.' })
  part!: number

  @Field(() => Int, { description: 'Refused.' })
  refused!: number

  @Field(() => Int, { description: 'Nothing was held.' })
  nothingHeld!: number

  @Field(() => Int, { description: 'Withdrawn by the person.' })
  withdrawn!: number

  @Field(() => Int, { description: 'Lapsed, since nobody was made sure of.' })
  lapsed!: number

  @Field(() => Int, { description: 'Objected to.' })
  objected!: number

  @Field(() => Int, { description: 'Deferred.' })
  deferred!: number

  @Field(() => [RefusalCountView], { description: 'Refusals by ground.' })
  grounds!: RefusalCountView[]

  @Field(() => [RightMonthView], { description: 'By month of receipt, those in which something came, oldest first.' })
  months!: RightMonthView[]
}
