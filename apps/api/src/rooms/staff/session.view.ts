import { InstantScalar } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType('StaffSession', { description: 'A session of a member of the staff.' })
export class StaffSessionView {
  @Field(() => ID, { description: 'Its id; not its token.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When it began.' })
  signedInAt!: Date

  @Field(() => InstantScalar, { description: 'When it was last used.' })
  lastSeenAt!: Date

  @Field(() => InstantScalar, { description: 'When it ends if nothing more is done.' })
  endsAt!: Date

  @Field(() => String, { description: 'From where it began: the address.' })
  origin!: string

  @Field(() => Boolean, { description: 'Whether it is the session that asks.' })
  isCurrent!: boolean

  @Field(() => Boolean, { description: 'Whether it was opened by a recovery code.' })
  isByRecoveryCode!: boolean
}
