import { CalendarDayScalar, InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { StaffAccountView } from './account.view.js'
import { ViewerView } from './viewer.view.js'

@ObjectType('SignedIn', { description: 'The session is in the cookie; here is who it belongs to.' })
export class SignedInView {
  @Field(() => ViewerView, { description: 'Who is signed in.' })
  viewer!: ViewerView
}

@ObjectType('Enrolment', { description: 'What an authenticator needs. Shown while the invitation is valid.' })
export class EnrolmentView {
  @Field(() => String, { description: 'The name to sign in with.' })
  signInName!: string

  @Field(() => String, { description: 'For the authenticator, as `otpauth:` address.' })
  otpauthUri!: string

  @Field(() => String, { description: 'The same secret to type, base32.' })
  secret!: string
}

@ObjectType('InvitedAccount', { description: 'An account with its invitation, shown once.' })
export class InvitedAccountView {
  @Field(() => StaffAccountView, { description: 'The account.' })
  account!: StaffAccountView

  @Field(() => String, {
    description: "Goes behind `#/enrol#` of the dashboard's address. Shown once; hand it over in person.",
  })
  invitationToken!: string

  @Field(() => InstantScalar, { description: 'When the invitation ends.' })
  expiresAt!: Date
}

@ObjectType('Designation', { description: 'Who may process for which purpose, from, until, on whose authority.' })
export class DesignationView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => PurposeCodeScalar, { description: 'The purpose.' })
  purpose!: string

  @Field(() => CalendarDayScalar, { description: 'Its first day.' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'Its last day.' })
  until!: string

  @Field(() => String, { description: 'On whose authority.' })
  authority!: string

  @Field(() => InstantScalar, { description: 'When it was made.' })
  designatedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended early.' })
  endedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isInForce!: boolean

  accountId!: string
  designatedById!: string
}

@ObjectType('DesignationEdge', { description: 'A designation in a list.' })
export class DesignationEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => DesignationView, { description: 'The designation.' })
  node!: DesignationView
}

@ObjectType('DesignationConnection', { description: 'A page of designations, newest first.' })
export class DesignationConnectionView {
  @Field(() => [DesignationEdgeView], { description: 'The designations.' })
  edges!: DesignationEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}

@ObjectType('ChecklistItem', { description: 'A step of a first installation.' })
export class ChecklistItemView {
  @Field(() => String, { description: 'Which step.' })
  code!: string

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone!: boolean
}
