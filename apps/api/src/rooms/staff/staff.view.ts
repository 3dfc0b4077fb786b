import { InstantScalar } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { StaffAccountView } from './account.view.js'

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
