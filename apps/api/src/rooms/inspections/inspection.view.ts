import { CalendarDayScalar, InstantScalar, type InspectionState } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { InspectionStateEnum } from '../../kernel/vocabulary.js'
import { InspectionPackView } from './inspection-pack.view.js'

@ObjectType('InspectionComment', { description: 'What an officer or auditor says about an inspection.' })
export class InspectionCommentView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => Boolean, { description: 'Whether it is a finding: something to be put right.' })
  isFinding!: boolean

  @Field(() => String, { nullable: true, description: 'The words; null once their key is gone.' })
  text!: string | null

  byId!: string
}

@ObjectType('Inspection', { description: 'The review of one month of access records, signed. @law Std 8②' })
export class InspectionView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => CalendarDayScalar, { description: 'The first day of the month.' })
  month!: string

  @Field(() => InstantScalar, { description: 'When the pack was computed.' })
  preparedAt!: Date

  @Field(() => String, { description: 'SHA-256 of the pack, hex.' })
  digest!: string

  @Field(() => InspectionPackView, { description: 'What the month shows.' })
  pack!: InspectionPackView

  @Field(() => [InspectionCommentView], { description: 'Comments and findings, oldest first.' })
  comments!: InspectionCommentView[]

  @Field(() => InstantScalar, { nullable: true, description: 'When it was signed.' })
  signedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What will be done, as the signer says.' })
  followUp!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of pack, comments and follow-up as they were signed, hex; it is in the signature’s record.',
  })
  signedDigest!: string | null

  @Field(() => String, { description: 'Where the report lies; the language and `.pdf` come behind it.' })
  reportPath!: string

  @Field(() => Int, { description: 'Grows with each pack and each comment.' })
  version!: number

  preparedById!: string
  signedById!: string | null
}

@ObjectType('InspectionMonth', { description: 'A month that is over, and how far its inspection has come.' })
export class InspectionMonthView {
  @Field(() => CalendarDayScalar, { description: 'Its first day.' })
  month!: string

  @Field(() => InspectionStateEnum, { description: 'How far; missed as long as it is not signed in time.' })
  state!: InspectionState

  @Field(() => CalendarDayScalar, { description: 'The last day on which it is signed in time.' })
  dueOn!: string

  @Field(() => InspectionView, { nullable: true, description: 'The inspection, once prepared.' })
  inspection!: InspectionView | null
}
