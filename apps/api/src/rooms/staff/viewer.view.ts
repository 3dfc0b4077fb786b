import { InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { StaffAccountView } from './account.view.js'

@ObjectType('PurposeReach', { description: 'A purpose of the policy, and whether the viewer is designated for it.' })
export class PurposeReachView {
  @Field(() => PurposeCodeScalar, { description: 'The purpose.' })
  purpose!: string

  @Field(() => String, { description: 'Its Korean name.' })
  labelKo!: string

  @Field(() => String, { description: 'Its English name.' })
  labelEn!: string

  @Field(() => Boolean, { description: 'Whether a designation of the viewer is in force for it.' })
  isDesignated!: boolean
}

@ObjectType('Viewer', {
  description: 'Who is signed in, and what the server lets them do. The screens keep no table of their own.',
})
export class ViewerView {
  @Field(() => StaffAccountView, { description: 'The account.' })
  account!: StaffAccountView

  @Field(() => [String], { description: 'Permissions, `room:act`.' })
  permissions!: string[]

  @Field(() => [PurposeReachView], { description: 'The purposes.' })
  purposes!: PurposeReachView[]

  @Field(() => InstantScalar, { description: 'When this session began.' })
  signedInAt!: Date

  @Field(() => InstantScalar, { description: 'When this session ends if nothing more is done.' })
  sessionEndsAt!: Date
}
