import { CalendarDayScalar, InstantScalar, type CutState } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CutStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('RecordCut', {
  description:
    'The destruction of records that the law no longer makes the controller keep: whole months, by two people.',
})
export class RecordCutView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => CalendarDayScalar, { description: 'Records from before this day; the first of a month.' })
  before!: string

  @Field(() => CutStateEnum, { description: 'How far it has come.' })
  state!: CutState

  @Field(() => InstantScalar, { description: 'When it was proposed.' })
  proposedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was approved or declined.' })
  decidedAt!: Date | null

  @Field(() => Int, { nullable: true, description: 'Where the log states it in its tree.' })
  statementIndex!: number | null

  @Field(() => Int, { nullable: true, description: 'How many records it destroyed.' })
  records!: number | null

  @Field(() => InstantScalar, { nullable: true, description: 'When they were destroyed.' })
  cutAt!: Date | null

  proposedById!: string
  decidedById!: string | null
  sealedReason!: Buffer
}
