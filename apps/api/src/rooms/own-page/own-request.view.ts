import {
  CalendarDayScalar,
  InstantScalar,
  type RequestChannel,
  type RightKind,
  type RightsNextStep,
  type RightsOutcome,
  type RightsRequestState,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import {
  RequestChannelEnum,
  RightKindEnum,
  RightsNextStepEnum,
  RightsOutcomeEnum,
  RightsRequestStateEnum,
} from '../../kernel/vocabulary.js'

@ObjectType('OwnRequest', { description: 'A rights request as the person who made it follows it.' })
export class OwnRequestView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its number, `R-2026-000001`.' })
  number!: string

  @Field(() => RightKindEnum, { description: 'Which right.' })
  kind!: RightKind

  @Field(() => RequestChannelEnum, { description: 'How it came in.' })
  channel!: RequestChannel

  @Field(() => RightsRequestStateEnum, { description: 'How far it has come.' })
  state!: RightsRequestState

  @Field(() => RightsNextStepEnum, { description: 'What comes next, and so whose turn it is.' })
  nextStep!: RightsNextStep

  @Field(() => Boolean, {
    description: 'Whether an officer compares what they know first, as several people share the address.',
  })
  needsComparison!: boolean

  @Field(() => InstantScalar, { description: 'When it was received.' })
  receivedAt!: Date

  @Field(() => CalendarDayScalar, {
    description: 'The day by whose end it is answered. @law PIPA 35③, Decree 43③, 44②',
  })
  dueOn!: string

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Where the answer was put off: until when.' })
  deferredUntil!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'Where it is not proven yet: when it lapses.' })
  lapsesAt!: Date | null

  @Field(() => RightsOutcomeEnum, { nullable: true, description: 'What was decided, once the person was told.' })
  outcome!: RightsOutcome | null

  @Field(() => InstantScalar, { nullable: true, description: 'When the notice was sent.' })
  notifiedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'The number of the request that it shares its answer with.' })
  groupedUnder!: string | null

  @Field(() => [String], { description: 'Numbers of the inquiries that it is about.' })
  caseNumbers!: string[]

  @Field(() => Boolean, { description: 'Whether nobody may use what it is about, because of it.' })
  isRestricting!: boolean

  @Field(() => Boolean, { description: 'Whether it can be withdrawn.' })
  canWithdraw!: boolean

  @Field(() => Boolean, { description: 'Whether an objection can be raised. @law PIPA 38⑤' })
  canObject!: boolean

  @Field(() => Boolean, { description: 'Whether corrections can be proposed.' })
  canPropose!: boolean

  @Field(() => Boolean, { description: 'Whether a suspension is in force that the person can lift.' })
  canLift!: boolean

  @Field(() => Int, { description: 'Said again with each act, so that nothing is done to what has changed meanwhile.' })
  version!: number
}
