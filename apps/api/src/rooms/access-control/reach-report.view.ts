import {
  CalendarDayScalar,
  InstantScalar,
  PurposeCodeScalar,
  type AccountState,
  type Role,
  type WhyNoReach,
} from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { AccountStateEnum, NoReachReasonEnum, RoleEnum } from '../../kernel/vocabulary.js'

@ObjectType('HeldRole', { description: 'A role that somebody held.' })
export class HeldRoleView {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role

  @Field(() => InstantScalar, { description: 'Since when.' })
  since!: Date

  @Field(() => String, {
    nullable: true,
    description: 'The name of who granted it; null when the installation did.',
  })
  grantedBy!: string | null
}

@ObjectType('HeldPair', { description: 'Two roles that must not meet, held by one person.' })
export class HeldPairView {
  @Field(() => String, { description: 'The rule of separation.' })
  rule!: string

  @Field(() => Boolean, { description: 'Whether a declared exception was in force.' })
  isExcepted!: boolean
}

@ObjectType('PurposeStanding', { description: 'Where somebody stood with a purpose on a day.' })
export class PurposeStandingView {
  @Field(() => PurposeCodeScalar, { description: 'The purpose.' })
  purpose!: string

  @Field(() => Boolean, { description: 'Whether they could work on it.' })
  canReach!: boolean

  @Field(() => NoReachReasonEnum, { nullable: true, description: 'Why they could not.' })
  whyNot!: WhyNoReach | null

  @Field(() => ID, { nullable: true, description: 'The designation that this is about.' })
  designationId!: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Its first day.' })
  from!: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Its last day.' })
  until!: string | null

  @Field(() => String, { nullable: true, description: 'The name of who proposed it.' })
  designatedBy!: string | null

  @Field(() => String, { nullable: true, description: 'The name of who approved it.' })
  approvedBy!: string | null

  @Field(() => String, { nullable: true, description: 'On whose authority.' })
  authority!: string | null
}

@ObjectType('PersonReach', { description: 'What one person could reach on a day, named as of that day.' })
export class PersonReachView {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => String, { description: 'Their name at that time.' })
  displayName!: string

  @Field(() => String, { description: 'The Korean name of their department at that time.' })
  departmentKo!: string

  @Field(() => String, { description: 'Its English name.' })
  departmentEn!: string

  @Field(() => AccountStateEnum, { description: 'The state of their account at that time.' })
  accountState!: AccountState

  @Field(() => [HeldRoleView], { description: 'The roles they held.' })
  roles!: HeldRoleView[]

  @Field(() => [PurposeStandingView], { description: 'Where they stood with each purpose.' })
  purposes!: PurposeStandingView[]

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The last day on which their attendance was in date.',
  })
  attendedUntil!: string | null

  @Field(() => [HeldPairView], { description: 'Pairs of separation held at once, by rule name; excepted or not.' })
  pairs!: HeldPairView[]
}

@ObjectType('ReachReport', { description: 'Who could reach what on a day. @law Std 5' })
export class ReachReportView {
  @Field(() => CalendarDayScalar, { description: 'The day, in Asia/Seoul.' })
  day!: string

  @Field(() => InstantScalar, { description: 'The instant that it shows: the end of that day, or now.' })
  asOf!: Date

  @Field(() => [PersonReachView], { description: 'Everybody with an account at that time.' })
  people!: PersonReachView[]

  @Field(() => String, { description: 'SHA-256 of the report, hex; goes into `signRightsReview`.' })
  digest!: string
}
