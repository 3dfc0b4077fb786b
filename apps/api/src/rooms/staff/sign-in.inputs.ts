import type { Locale } from '@jikimi/schema'
import { Field, ID, InputType } from 'type-graphql'
import { LocaleEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Password and code together: one try a request.' })
export class SignInInput {
  @Field(() => String, { description: 'The name to sign in with.' })
  signInName!: string

  @Field(() => String, { description: 'The password.' })
  password!: string

  @Field(() => String, { description: 'Six digits of the authenticator, or a recovery code.' })
  code!: string
}

@InputType({
  description: 'A fresh sign-in within the session: password and code together, one try a request.',
})
export class StepUpInput {
  @Field(() => String, { description: 'The password.' })
  password!: string

  @Field(() => String, { description: 'Six digits of the authenticator, or a recovery code.' })
  code!: string
}

@InputType({ description: 'The end of an enrolment.' })
export class CompleteEnrolmentInput {
  @Field(() => String, { description: 'The token of the invitation.' })
  token!: string

  @Field(() => String, { description: 'The new password, at least 10 characters.' })
  password!: string

  @Field(() => String, { description: 'A code of the authenticator that was just set up.' })
  code!: string
}

@InputType({ description: 'The password to change to.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The new password, at least 10 characters.' })
  password!: string
}

@InputType({ description: 'A code of the authenticator that was just set up.' })
export class AuthenticatorCodeInput {
  @Field(() => String, { description: 'Its six digits.' })
  code!: string
}

@InputType({ description: 'Which session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string
}

@InputType({ description: 'The language to change to.' })
export class ChangeLocaleInput {
  @Field(() => LocaleEnum, { description: 'The language.' })
  locale!: Locale
}
