import { CalendarDayScalar, PurposeCodeScalar } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A designation to be proposed.' })
export class ProposeDesignationInput {
  @Field(() => ID, { description: 'A handler; never oneself.' })
  accountId!: string

  @Field(() => [PurposeCodeScalar], { description: 'Purposes of the policy in force, at least one.' })
  purposes!: string[]

  @Field(() => CalendarDayScalar, { description: 'Its first day; not in the past.' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'Its last day; at most 366 days later.' })
  until!: string

  @Field(() => String, { description: 'On whose authority, 1 to 500 characters.' })
  authority!: string
}

@InputType({ description: 'A proposed designation as it shall be.' })
export class ChangeDesignationInput {
  @Field(() => ID, { description: 'A designation that is only proposed.' })
  designationId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => [PurposeCodeScalar], { description: 'Purposes of the policy in force, at least one.' })
  purposes!: string[]

  @Field(() => CalendarDayScalar, { description: 'Its first day; not in the past.' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'Its last day; at most 366 days later.' })
  until!: string

  @Field(() => String, { description: 'On whose authority, 1 to 500 characters.' })
  authority!: string
}

@InputType({ description: 'Which designation.' })
export class DesignationInput {
  @Field(() => ID, { description: 'The designation.' })
  designationId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}
