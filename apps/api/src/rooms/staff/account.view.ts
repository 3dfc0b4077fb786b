import { InstantScalar, type AccountState, type Locale, type Role } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { AccountStateEnum, LocaleEnum, RoleEnum } from '../../kernel/vocabulary.js'

@ObjectType('Department', { description: 'A department of the company.' })
export class DepartmentView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its Korean name.' })
  nameKo!: string

  @Field(() => String, { description: 'Its English name.' })
  nameEn!: string
}

@ObjectType('StaffAccount', { description: 'A member of the staff.' })
export class StaffAccountView {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => String, { description: 'The name shown to colleagues.' })
  displayName!: string

  @Field(() => String, { description: 'The name to sign in with.' })
  signInName!: string

  @Field(() => DepartmentView, { description: 'Where they work.' })
  department!: DepartmentView

  @Field(() => [RoleEnum], { description: 'Their roles.' })
  roles!: Role[]

  @Field(() => AccountStateEnum, { description: 'Whether they can sign in.' })
  state!: AccountState

  @Field(() => LocaleEnum, { description: 'The language of their screens.' })
  locale!: Locale

  @Field(() => InstantScalar, { description: 'When the account was made.' })
  createdAt!: Date

  @Field(() => Int, { description: 'Sent back with every change: what the screen showed is what is changed.' })
  version!: number
}

@ObjectType('StaffAccountEdge', { description: 'An account in a list.' })
export class StaffAccountEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => StaffAccountView, { description: 'The account.' })
  node!: StaffAccountView
}

@ObjectType('StaffAccountConnection', { description: 'A page of accounts, newest first.' })
export class StaffAccountConnectionView {
  @Field(() => [StaffAccountEdgeView], { description: 'The accounts.' })
  edges!: StaffAccountEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
