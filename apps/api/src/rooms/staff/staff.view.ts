import { InstantScalar } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
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

@ObjectType('ChecklistItem', { description: 'A step of a first installation.' })
export class ChecklistItemView {
  @Field(() => String, { description: 'Which step.' })
  code!: string

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone!: boolean
}
