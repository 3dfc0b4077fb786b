import { CalendarDayScalar, PurposeCodeScalar, type DutyCode } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { DutyCodeEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'A slice of the log to be taken home.' })
export class AskRecordExportInput {
  @Field(() => [PurposeCodeScalar], { description: 'Records on these purposes,' })
  purposes!: string[]

  @Field(() => [DutyCodeEnum], { description: 'and on these duties,' })
  duties!: DutyCode[]

  @Field(() => [ID], { description: 'of these departments and of nobody on the staff; none means of everybody,' })
  departments!: string[]

  @Field(() => CalendarDayScalar, { description: 'from this day in Asia/Seoul,' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'until the end of this one.' })
  until!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'With the headers of all entries: it proves that no record of the period lies far from its time.',
  })
  hasAllHeaders!: boolean

  @Field(() => Int, { nullable: true, description: 'The tree of an earlier visit, to prove that it only grew.' })
  earlierSize?: number | null

  @Field(() => String, { description: 'What it is needed for; it is kept sealed, and in the access record.' })
  reason!: string

  @Field(() => String, { description: 'The same key asks for the same export, once. 8 to 255 characters.' })
  idempotencyKey!: string
}
