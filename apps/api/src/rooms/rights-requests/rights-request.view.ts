import {
  CalendarDayScalar,
  InstantScalar,
  type Locale,
  type ReceivedHow,
  type RequestChannel,
  type RequesterKind,
  type RightKind,
  type RightsOutcome,
  type RightsRequestState,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import {
  LocaleEnum,
  ReceivedHowEnum,
  RequestChannelEnum,
  RequesterKindEnum,
  RightKindEnum,
  RightsOutcomeEnum,
  RightsRequestStateEnum,
} from '../../kernel/vocabulary.js'
import type { RequestRow } from './request-row.js'

@ObjectType('RightsRequest', {
  description: 'A right that a person asks for, from its receipt to the end of the time to object.',
})
export class RightsRequestView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its number, `R-2026-000001`: the person has it too.' })
  number!: string

  @Field(() => RightKindEnum, { description: 'What is asked for.' })
  kind!: RightKind

  @Field(() => RequestChannelEnum, { description: 'How it came.' })
  channel!: RequestChannel

  @Field(() => RequesterKindEnum, { description: 'Who asks: the person, or somebody for them.' })
  requester!: RequesterKind

  @Field(() => InstantScalar, { description: 'When it was received; that day is not counted.' })
  receivedAt!: Date

  @Field(() => ReceivedHowEnum, { description: 'What says when.' })
  receivedHow!: ReceivedHow

  @Field(() => InstantScalar, { description: 'When it was entered here.' })
  registeredAt!: Date

  @Field(() => LocaleEnum, { description: 'The language of notices to the person.' })
  locale!: Locale

  @Field(() => RightsRequestStateEnum, { description: 'How far it has come.' })
  state!: RightsRequestState

  @Field(() => Int, { description: 'The first decision, or the second after an objection.' })
  round!: number

  @Field(() => CalendarDayScalar, {
    description:
      'The last day to answer: the tenth from receipt, rolled over Saturdays, Sundays and public holidays. @law PIPA 35③',
  })
  dueOn!: string

  @Field(() => CalendarDayScalar, {
    description: 'By whose end the person hears something: put off only once they were told so.',
  })
  nextDueOn!: string

  @Field(() => Int, { description: 'Days until then; negative once it is late.' })
  daysLeft!: number

  @Field(() => Boolean, { description: 'Whether the last day has passed without an answer.' })
  isLate!: boolean

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Until when the answer was deferred.' })
  deferredUntil!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was made sure that it is the person.' })
  verifiedAt!: Date | null

  @Field(() => InstantScalar, { description: 'When it lapses by itself while nobody was made sure of.' })
  lapsesAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was decided, last.' })
  decidedAt!: Date | null

  @Field(() => RightsOutcomeEnum, { nullable: true, description: 'How.' })
  outcome!: RightsOutcome | null

  @Field(() => InstantScalar, { nullable: true, description: 'When the person was told.' })
  notifiedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was over.' })
  closedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether its own words and contacts are destroyed: 90 days after it was over.' })
  isDestroyed!: boolean

  @Field(() => Int, { description: 'Sent back with every act: what the screen showed is what is changed.' })
  version!: number

  row!: RequestRow
}

@ObjectType('RightsRequestEdge', { description: 'A request in a list.' })
export class RightsRequestEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => RightsRequestView, { description: 'The request.' })
  node!: RightsRequestView
}

@ObjectType('RightsRequestConnection', { description: 'A page of requests.' })
export class RightsRequestConnectionView {
  @Field(() => [RightsRequestEdgeView], { description: 'The requests.' })
  edges!: RightsRequestEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
