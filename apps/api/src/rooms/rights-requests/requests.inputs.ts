import {
  CalendarDayScalar,
  InstantScalar,
  type Locale,
  type ReceivedHow,
  type RequestAssignee,
  type RequestChannel,
  type RequesterKind,
  type RightKind,
  type RightsRequestState,
} from '@jikimi/schema'
import { Field, InputType } from 'type-graphql'
import {
  LocaleEnum,
  ReceivedHowEnum,
  RequestAssigneeEnum,
  RequestChannelEnum,
  RequesterKindEnum,
  RightKindEnum,
  RightsRequestStateEnum,
} from '../../kernel/vocabulary.js'

@InputType({ description: 'Which requests to list; what is left out is not asked about.' })
export class RightsRequestFilterInput {
  @Field(() => RightsRequestStateEnum, { nullable: true, description: 'How far they have come.' })
  state?: RightsRequestState | null

  @Field(() => RightKindEnum, { nullable: true, description: 'What was asked for.' })
  kind?: RightKind | null

  @Field(() => RequestChannelEnum, { nullable: true, description: 'How they came.' })
  channel?: RequestChannel | null

  @Field(() => RequestAssigneeEnum, { nullable: true, description: 'Whose they are.' })
  assignee?: RequestAssignee | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'To be answered by this day or before.' })
  dueUntil?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether their last day has passed without an answer.' })
  isLate?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether they run; then the nearest day comes first.' })
  isOpen?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the last notice came back.' })
  hasBounced?: boolean | null

  @Field(() => String, { nullable: true, description: 'Exactly this number, `R-2026-000001`.' })
  number?: string | null
}

@InputType({
  description:
    'A request as it came by phone, e-mail, fax or letter. Kinds asked for in one act become one request each.',
})
export class RegisterRightsRequestInput {
  @Field(() => [RightKindEnum], { description: 'What is asked for, each once.' })
  kinds!: RightKind[]

  @Field(() => RequestChannelEnum, { description: 'How it came. WEB is registered by the site.' })
  channel!: RequestChannel

  @Field(() => RequesterKindEnum, { description: 'Who asks.' })
  requester!: RequesterKind

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'When it was received: by stamp, postmark or call, else when it arrived. From that day the clock runs.',
  })
  receivedAt?: Date | null

  @Field(() => ReceivedHowEnum, { nullable: true, description: 'What says so.' })
  receivedHow?: ReceivedHow | null

  @Field(() => LocaleEnum, { description: 'The language of the person; notices come in it.' })
  locale!: Locale

  @Field(() => String, { nullable: true, description: 'The name that was given.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'The e-mail address that was given.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'The phone number that was given.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'What was said, at most 4000 characters; it is kept sealed.' })
  words?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Numbers of cases that it is about, as far as they were named.',
  })
  caseNumbers?: string[] | null

  @Field(() => String, { description: '8 to 255 characters; the same key again makes no second request.' })
  idempotencyKey!: string
}
