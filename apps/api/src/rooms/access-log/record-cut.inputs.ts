import { CalendarDayScalar } from '@jikimi/schema'
import { Field, InputType } from 'type-graphql'

@InputType({ description: 'Records to be destroyed.' })
export class ProposeRecordCutInput {
  @Field(() => CalendarDayScalar, { description: 'Those from before this day: the first of a month.' })
  before!: string

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string
}
