import {
  CalendarDayScalar,
  InstantScalar,
  type PolicyPlace,
  type PolicySignificance,
  type PolicyVersionState,
  type WordPieceKind,
} from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import {
  PolicyPlaceEnum,
  PolicySignificanceEnum,
  PolicyVersionStateEnum,
  WordPieceKindEnum,
} from '../../kernel/vocabulary.js'

@ObjectType('PolicyVersion', { description: 'A published policy version and its notice. @law policy 11; PIPA 30②' })
export class PolicyVersionView {
  @Field(() => String, { description: 'The version, e.g. `1.0`.' })
  version!: string

  @Field(() => PolicyVersionStateEnum, { description: 'Where it stands today.' })
  state!: PolicyVersionState

  @Field(() => CalendarDayScalar, { description: 'The day of its public announcement.' })
  announcedOn!: string

  @Field(() => CalendarDayScalar, { description: 'The day from which it is in force.' })
  effectiveOn!: string

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Its last day in force; null while none follows.' })
  endsOn!: string | null

  @Field(() => String, { description: 'SHA-256 of the version, hexadecimal.' })
  digest!: string

  @Field(() => Int, {
    nullable: true,
    description: "Which entry of the log's tree states that digest; null until one does.",
  })
  logIndex!: number | null

  @Field(() => String, { nullable: true, description: 'The version that it follows; null for the first.' })
  follows!: string | null

  @Field(() => PolicySignificanceEnum, { description: 'What its changes weigh, by rules over facts.' })
  significance!: PolicySignificance

  @Field(() => Int, { description: 'How many days ahead it had to be announced.' })
  noticeDays!: number

  @Field(() => InstantScalar, { description: 'When it was published here.' })
  publishedAt!: Date

  @Field(() => String, { nullable: true, description: 'Its notice in Korean; null where it came without words.' })
  noticeKo!: string | null

  @Field(() => String, { nullable: true, description: 'Its notice in English.' })
  noticeEn!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was withdrawn before its day.' })
  withdrawnAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, in Korean.' })
  withdrawnWhyKo!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, in English.' })
  withdrawnWhyEn!: string | null
}

@ObjectType('PolicyFactChange', { description: 'A fact that a version changes, what that weighs and why.' })
export class PolicyFactChangeView {
  @Field(() => String, {
    description: 'Of what: the name of a purpose, an item, a recipient. Empty where there is but one.',
  })
  subject!: string

  @Field(() => String, { nullable: true, description: 'As it was; null for what was not there.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'As it is; null for what is gone.' })
  after!: string | null

  @Field(() => PolicySignificanceEnum, { description: 'What it weighs.' })
  significance!: PolicySignificance

  @Field(() => Boolean, { description: 'Whether consent has to be asked for again. @law PIPA 15②' })
  needsConsent!: boolean

  @Field(() => String, { description: 'Why it weighs that.' })
  why!: string
}

@ObjectType('WordPiece', { description: 'A piece of text that stayed, went or came.' })
export class WordPieceView {
  @Field(() => WordPieceKindEnum, { description: 'What became of it.' })
  kind!: WordPieceKind

  @Field(() => String, { description: 'The text.' })
  text!: string
}

@ObjectType('PolicyWordChange', { description: 'A text that reads otherwise.' })
export class PolicyWordChangeView {
  @Field(() => PolicyPlaceEnum, { description: 'Where it stands.' })
  place!: PolicyPlace

  @Field(() => String, { nullable: true, description: 'Its article, two digits; null outside of articles.' })
  article!: string | null

  @Field(() => [WordPieceView], { description: 'Both texts in pieces, in order.' })
  pieces!: WordPieceView[]
}

@ObjectType('PolicyChanges', { description: 'What a version changes against the one that it follows.' })
export class PolicyChangesView {
  @Field(() => String, { description: 'The version.' })
  version!: string

  @Field(() => String, { description: 'The version that it follows.' })
  follows!: string

  @Field(() => PolicySignificanceEnum, { description: 'Of the weightiest change.' })
  significance!: PolicySignificance

  @Field(() => Boolean, { description: 'Whether a notice is not enough. @law PIPA 15②' })
  needsConsent!: boolean

  @Field(() => [PolicyFactChangeView], { description: 'Facts, the weightiest first.' })
  facts!: PolicyFactChangeView[]

  @Field(() => [PolicyWordChangeView], { description: 'Words, in the asked language.' })
  words!: PolicyWordChangeView[]
}
