import { Field, ObjectType } from 'type-graphql'
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

@ObjectType('RecoveryCodes', { description: 'Recovery codes, shown once.' })
export class RecoveryCodesView {
  @Field(() => [String], {
    description: "Ten codes; each opens one session in place of the authenticator's code.",
  })
  codes!: string[]
}
