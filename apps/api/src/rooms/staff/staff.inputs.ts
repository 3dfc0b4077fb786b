import type { Locale, Role } from '@jikimi/schema'
import { Field, ID, InputType } from 'type-graphql'
import { LocaleEnum, RoleEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Password and code together: one try a request.' })
export class SignInInput {
  @Field(() => String, { description: 'The name to sign in with.' })
  signInName!: string

  @Field(() => String, { description: 'The password.' })
  password!: string

  @Field(() => String, { description: 'Six digits of the authenticator.' })
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

@InputType({ description: 'A new member of the staff.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'An e-mail address or a short name; lower case.' })
  signInName!: string

  @Field(() => String, { description: 'The name shown to colleagues.' })
  displayName!: string

  @Field(() => ID, { description: 'Where they work.' })
  departmentId!: string

  @Field(() => [RoleEnum], {
    description: 'Their roles. Pairs that break the separation of duties are refused by name.',
  })
  roles!: Role[]

  @Field(() => LocaleEnum, { description: 'The language of their screens.' })
  locale!: Locale
}

@InputType({ description: 'Which account.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string
}

@InputType({ description: 'The language to change to.' })
export class ChangeLocaleInput {
  @Field(() => LocaleEnum, { description: 'The language.' })
  locale!: Locale
}
