import {
  CalendarDayScalar,
  InstantScalar,
  type ConsentEventKind,
  type DutyCode,
  type ItemKind,
  type OwnLookKind,
  type RevealReason,
  type Role,
} from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import { LocalisedTextView } from '../../kernel/localised-text.view.js'
import { ConsentEventKindEnum } from '../../kernel/request-vocabulary.js'
import { DutyCodeEnum, ItemKindEnum, OwnLookKindEnum, RevealReasonEnum, RoleEnum } from '../../kernel/vocabulary.js'
import { OwnMandateView } from './own-mandate.view.js'
import { OwnNoticeView } from './own-notice.view.js'
import { OwnRequestView } from './own-request.view.js'

@ObjectType('OwnItem', { description: 'One item that is held.' })
export class OwnItemView {
  @Field(() => String, { description: 'Its code in the policy.' })
  code!: string

  @Field(() => ItemKindEnum, { description: 'What it is made of.' })
  kind!: ItemKind

  @Field(() => String, { description: 'Its name.' })
  label!: string

  @Field(() => String, { description: 'Its value as it was given; masked where several people share the address.' })
  @Personal()
  value!: string
}

@ObjectType('OwnConsentEvent', { description: 'What became of a consent.' })
export class OwnConsentEventView {
  @Field(() => ConsentEventKindEnum, { description: 'What.' })
  kind!: ConsentEventKind

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { description: 'Under which version of the policy.' })
  policyVersion!: string
}

@ObjectType('OwnConsent', { description: 'What the person agreed to.' })
export class OwnConsentView {
  @Field(() => InstantScalar, { description: 'When.' })
  consentedAt!: Date

  @Field(() => String, { description: 'Under which version of the policy.' })
  policyVersion!: string

  @Field(() => String, { description: 'The text that was shown, letter for letter.' })
  text!: string

  @Field(() => String, { description: 'Its SHA-256.' })
  digest!: string

  @Field(() => [OwnConsentEventView], { description: 'What became of it, in order.' })
  events!: OwnConsentEventView[]

  @Field(() => Boolean, { description: 'Whether it can be withdrawn here, at once. @law PIPA 37①' })
  canWithdraw!: boolean
}

@ObjectType('OwnHeld', { description: 'One occasion on which personal information came in, and what is held of it.' })
export class OwnHeldView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'The number of the case that came of it.' })
  caseNumber!: string | null

  @Field(() => String, { description: 'What it was collected for.' })
  purpose!: string

  @Field(() => InstantScalar, { description: 'When it was collected.' })
  receivedAt!: Date

  @Field(() => CalendarDayScalar, { description: 'The day by whose end it is destroyed.' })
  dueOn!: string

  @Field(() => Boolean, { description: 'Whether it is due because the person asked for that.' })
  isDueByRequest!: boolean

  @Field(() => Boolean, { description: 'Whether a statute or a proceeding keeps it longer.' })
  isKept!: boolean

  @Field(() => Boolean, { description: 'Whether nobody may use it now, as the person asked.' })
  isRestricted!: boolean

  @Field(() => [OwnItemView], { description: 'The items, in the order of the form.' })
  items!: OwnItemView[]

  @Field(() => OwnConsentView, { nullable: true, description: 'The consent that it was collected with.' })
  consent!: OwnConsentView | null
}

@ObjectType('OwnLook', {
  description: 'That somebody saw or used what is held: in which role, never by name. @law PIPA 35, Std 8',
})
export class OwnLookView {
  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => OwnLookKindEnum, { description: 'What it was.' })
  kind!: OwnLookKind

  @Field(() => Boolean, { description: 'Whether it came from a link that was mailed to the person, or their receipt.' })
  isOwn!: boolean

  @Field(() => RoleEnum, { nullable: true, description: 'In which role; null for the person themselves.' })
  role!: Role | null

  @Field(() => LocalisedTextView, { nullable: true, description: 'Of which department.' })
  department!: LocalisedTextView | null

  @Field(() => String, {
    nullable: true,
    description: 'For which purpose of the policy, by its name; null where it was a duty.',
  })
  purpose!: string | null

  @Field(() => DutyCodeEnum, { nullable: true, description: 'For which duty; null where it was for a purpose.' })
  duty!: DutyCode | null

  @Field(() => RevealReasonEnum, { nullable: true, description: 'Why clear values were shown.' })
  reason!: RevealReason | null

  @Field(() => String, { nullable: true, description: 'The number of the case.' })
  caseNumber!: string | null
}

@ObjectType('OwnDestroyed', { description: 'What is gone, with the certificate that says so.' })
export class OwnDestroyedView {
  @Field(() => String, { description: 'The number of the case that it was.' })
  caseNumber!: string

  @Field(() => InstantScalar, { description: 'When it was destroyed.' })
  destroyedAt!: Date

  @Field(() => String, { nullable: true, description: 'Of the certificate; null until it is issued.' })
  certificateNumber!: string | null

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The last hour at which any copy could have been opened.',
  })
  openableUntil!: Date | null
}

@ObjectType('OwnPage', {
  description: 'What the controller holds of a person, who saw it, and what they asked for. @law PIPA 35',
})
export class OwnPageView {
  @Field(() => InstantScalar, { description: 'When this visit is over.' })
  visitUntil!: Date

  @Field(() => Boolean, { description: 'Whether it is an agent’s visit, which sees the requests of its mandate only.' })
  isAgent!: boolean

  @Field(() => Boolean, { description: 'Whether several people are found under the address: values are masked then.' })
  isShared!: boolean

  @Field(() => [OwnHeldView], { description: 'What is held, the newest first; 200 at most.' })
  held!: OwnHeldView[]

  @Field(() => [OwnLookView], { description: 'Who saw it, the newest first; 200 at most.' })
  looks!: OwnLookView[]

  @Field(() => Boolean, { description: 'Whether there were more looks than are shown.' })
  hasMoreLooks!: boolean

  @Field(() => [OwnRequestView], { description: 'The rights requests, the newest first.' })
  requests!: OwnRequestView[]

  @Field(() => [OwnNoticeView], { description: 'What the person was told about them, the newest first.' })
  notices!: OwnNoticeView[]

  @Field(() => [OwnMandateView], { description: 'Who may act for the person in them.' })
  mandates!: OwnMandateView[]

  @Field(() => [OwnDestroyedView], { description: 'What was destroyed of what the requests were about.' })
  destroyed!: OwnDestroyedView[]
}
