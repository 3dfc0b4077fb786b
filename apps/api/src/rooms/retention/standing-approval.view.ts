import { CalendarDayScalar, InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType('StandingApproval', {
  description: 'By which what merely expires is destroyed day by day, without asking again.',
})
export class StandingApprovalView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => [PurposeCodeScalar], { description: 'For which purposes.' })
  purposes!: string[]

  @Field(() => CalendarDayScalar, { description: 'Its first day.' })
  fromOn!: string

  @Field(() => CalendarDayScalar, { description: 'Its last day, a year on at the latest.' })
  untilOn!: string

  @Field(() => InstantScalar, { description: 'When it was given.' })
  approvedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended before its last day.' })
  endedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether runs rest on it today.' })
  isInForce!: boolean

  @Field(() => Int, { description: 'Which state of it this is.' })
  version!: number

  approvedById!: string
  endedById!: string | null
}
