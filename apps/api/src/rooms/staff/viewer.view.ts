import { CalendarDayScalar, InstantScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
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

  @Field(() => Boolean, {
    description: 'Designated, and attendance in date: may take, reveal, answer, close. Designated alone sees masked.',
  })
  isWorking!: boolean
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

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Until when acts that need a fresh sign-in are allowed; null when that is over.',
  })
  freshUntil!: Date | null

  @Field(() => Int, { description: 'How many recovery codes are unused.' })
  recoveryCodesLeft!: number

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The last day on which attendance is in date; null when the viewer never attended.',
  })
  attendedUntil!: string | null

  @Field(() => Boolean, { description: 'Whether the viewer handles purposes and attendance is in date today.' })
  isAttendanceInDate!: boolean

  @Field(() => [StaffAccountView], {
    description: 'For whom the viewer is deputy, by a declared exception in force.',
  })
  deputisesFor!: StaffAccountView[]
}
