import { CalendarDayScalar, PurposeCodeScalar, type DutyCode } from '@jikimi/schema'
import { Field, ID, InputType } from 'type-graphql'
import { DutyCodeEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'A scope to be granted.' })
export class GrantAuditScopeInput {
  @Field(() => ID, { description: 'An auditor; never oneself.' })
  accountId!: string

  @Field(() => [PurposeCodeScalar], { description: 'Purposes of the policy in force.' })
  purposes!: string[]

  @Field(() => [DutyCodeEnum], { description: 'Duties.' })
  duties!: DutyCode[]

  @Field(() => CalendarDayScalar, { description: 'The first day of the records.' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'The last day of the records.' })
  until!: string

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Acts of these departments, and of nobody on the staff; none for those of every department.',
  })
  departments!: string[]
}
