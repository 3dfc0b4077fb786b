import type { Locale, Role } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LocaleEnum, RoleEnum } from '../../kernel/vocabulary.js'

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
export class AccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string
}

@InputType({ description: 'Name and department of an account.' })
export class ChangeAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => String, { description: 'The name shown to colleagues.' })
  displayName!: string

  @Field(() => ID, { description: 'Where they work.' })
  departmentId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'The roles of an account.' })
export class ChangeRolesInput {
  @Field(() => ID, { description: "The account; never one's own." })
  accountId!: string

  @Field(() => [RoleEnum], {
    description: 'The whole new set. Pairs that break the separation of duties are refused by name.',
  })
  roles!: Role[]

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'A department to be made.' })
export class CreateDepartmentInput {
  @Field(() => String, { description: 'Its Korean name.' })
  nameKo!: string

  @Field(() => String, { description: 'Its English name.' })
  nameEn!: string
}

@InputType({ description: 'New names for a department.' })
export class RenameDepartmentInput {
  @Field(() => ID, { description: 'The department.' })
  departmentId!: string

  @Field(() => String, { description: 'Its Korean name from now on.' })
  nameKo!: string

  @Field(() => String, { description: 'Its English name from now on.' })
  nameEn!: string
}
