import { CalendarDayScalar, InstantScalar, PurposeCodeScalar, type DutyCode } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { DutyCodeEnum } from '../../kernel/vocabulary.js'
import { DepartmentView } from '../staff/index.js'

@ObjectType('AuditScope', { description: 'Which records an auditor may read: purposes, duties, departments, period.' })
export class AuditScopeView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => [PurposeCodeScalar], { description: 'Records on these purposes,' })
  purposes!: string[]

  @Field(() => [DutyCodeEnum], { description: 'and on these duties,' })
  duties!: DutyCode[]

  @Field(() => CalendarDayScalar, { description: 'from this day,' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'until the end of this day.' })
  until!: string

  @Field(() => [DepartmentView], {
    description: 'Acts of these departments and of nobody on the staff; empty for those of every department.',
  })
  departments!: DepartmentView[]

  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended; null while it holds.' })
  endedAt!: Date | null

  accountId!: string
  grantedById!: string
  endedById!: string | null
}
