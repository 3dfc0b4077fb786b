import {
  CalendarDayScalar,
  type DocumentKind,
  InstantScalar,
  ItemCodeScalar,
  PurposeCodeScalar,
  type RequestActor,
  type RightsRequestState,
  type TargetFinding,
  type VerificationRung,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import {
  DocumentKindEnum,
  RequestActorEnum,
  RightsRequestStateEnum,
  TargetFindingEnum,
  VerificationRungEnum,
} from '../../kernel/vocabulary.js'

@ObjectType('RightsRequestContact', { description: 'Who asks, masked.' })
export class RightsRequestContactView {
  @Field(() => String, { nullable: true, description: 'The name that was given.' })
  @Personal()
  name!: string | null

  @Field(() => String, { nullable: true, description: 'The e-mail address that was given.' })
  @Personal()
  email!: string | null

  @Field(() => String, { nullable: true, description: 'The phone number that was given.' })
  @Personal()
  phone!: string | null
}

@ObjectType('RightsRequestWords', { description: 'What a request came with, in clear. Show it, and forget it.' })
export class RightsRequestWordsView {
  @Field(() => String, { nullable: true, description: 'The name.' })
  @Personal()
  name!: string | null

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  @Personal()
  email!: string | null

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  @Personal()
  phone!: string | null

  @Field(() => String, { nullable: true, description: 'What was said.' })
  @Personal()
  words!: string | null

  @Field(() => String, { nullable: true, description: 'What was said against the first decision.' })
  @Personal()
  objection!: string | null
}

@ObjectType('CallBackNumbers', { description: 'Where to call a person back. Shown once; call, and forget them.' })
export class CallBackNumbersView {
  @Field(() => [String], { description: 'Numbers on file, or the one that was given where nothing is held.' })
  @Personal()
  phones!: string[]

  @Field(() => Boolean, { description: 'Whether they are those on file.' })
  isOnFile!: boolean

  @Field(() => Int, { description: 'The version of the request afterwards.' })
  version!: number
}

@ObjectType('RightsRequestEvent', { description: 'What happened to a request. Nothing of a person is in it.' })
export class RightsRequestEventView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What was done: `receive`, `verify`, `warn` …' })
  act!: string

  @Field(() => RightsRequestStateEnum, { nullable: true, description: 'The state before; nothing for the receipt.' })
  fromState!: RightsRequestState | null

  @Field(() => RightsRequestStateEnum, { description: 'The state after.' })
  toState!: RightsRequestState

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => RequestActorEnum, { description: 'By whom.' })
  byKind!: RequestActor

  @Field(() => String, { nullable: true, description: 'The ground, where the law wants one.' })
  ground!: string | null

  @Field(() => String, { nullable: true, description: 'The case or the other request that it was about.' })
  about!: string | null

  @Field(() => Int, { nullable: true, description: 'Of a warning: days that were left.' })
  days!: number | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Of a deferral: until when.' })
  until!: string | null

  @Field(() => String, { nullable: true, description: 'The article that the step rests on, where it is one.' })
  article!: string | null

  accountId!: string | null
}

@ObjectType('RightsVerification', { description: 'How it was made sure, or not, that the person is the person.' })
export class RightsVerificationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => VerificationRungEnum, { description: 'In which way.' })
  rung!: VerificationRung

  @Field(() => Boolean, { description: 'Whether it was them.' })
  isPassed!: boolean

  @Field(() => [ItemCodeScalar], { description: 'Of a comparison: which items were compared.' })
  compared!: string[]

  @Field(() => [ItemCodeScalar], { description: 'Those of them that were not the same.' })
  differing!: string[]

  @Field(() => DocumentKindEnum, { nullable: true, description: 'Of a document: which.' })
  documentKind!: DocumentKind | null

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  accountId!: string | null
}

@ObjectType('RightsTarget', {
  description: 'A collection that a request is about. Nothing of what it holds is in here.',
})
export class RightsTargetView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The number of its case.' })
  caseNumber!: string

  @Field(() => PurposeCodeScalar, { description: 'The purpose that it was collected for.' })
  purpose!: string

  @Field(() => InstantScalar, { nullable: true, description: 'When it came in; nothing once it is destroyed.' })
  receivedAt!: Date | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'By whose end it must be gone.' })
  dueOn!: string | null

  @Field(() => TargetFindingEnum, { description: 'How it was found.' })
  foundBy!: TargetFinding

  @Field(() => Boolean, { description: 'Whether nobody reaches it at present.' })
  isRestricted!: boolean

  @Field(() => Boolean, { description: 'Whether it is destroyed.' })
  isDestroyed!: boolean

  @Field(() => Boolean, { description: 'Whether a statute or a proceeding keeps it from being destroyed.' })
  isHeld!: boolean
}

@ObjectType('RightsRequestCounts', { description: 'What of requests waits for somebody. Numbers.' })
export class RightsRequestCountsView {
  @Field(() => Int, { description: 'They run.' })
  open!: number

  @Field(() => Int, { description: 'They run and are nobody’s.' })
  unassigned!: number

  @Field(() => Int, { description: 'They run and are the viewer’s.' })
  mine!: number

  @Field(() => Int, { description: 'To be answered within five days.' })
  dueSoon!: number

  @Field(() => Int, { description: 'To be answered within two days.' })
  dueVerySoon!: number

  @Field(() => Int, { description: 'Their last day has passed without an answer.' })
  late!: number

  @Field(() => Int, { description: 'Decided and done; the person is to be told.' })
  toNotify!: number

  @Field(() => Int, { description: 'Objections to decide.' })
  objected!: number
}
