import { CalendarDayScalar } from '@jikimi/schema'
import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'One whole e-mail address or one whole phone number.' })
export class PersonAccessesInput {
  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null

  @Field(() => String, { nullable: true, description: 'A phone number.' })
  phone?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'From this day in Asia/Seoul,' })
  from?: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'until the end of this one.' })
  until?: string | null
}

@InputType({
  description: 'Through whom or from where something may have leaked, and when. An account, an address, or both.',
})
export class LeakReachInput {
  @Field(() => ID, { nullable: true, description: 'An account.' })
  accountId?: string | null

  @Field(() => String, { nullable: true, description: 'An address, to the letter.' })
  origin?: string | null

  @Field(() => CalendarDayScalar, { description: 'From this day in Asia/Seoul,' })
  from!: string

  @Field(() => CalendarDayScalar, { description: 'until the end of this one; 731 days at most.' })
  until!: string
}
