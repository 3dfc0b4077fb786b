import { CalendarDayScalar, type ConsentAskState } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { ConsentAskStateEnum } from '../../kernel/request-vocabulary.js'

@ObjectType('ConsentAsk', {
  description: 'What somebody is asked who agreed to something that has changed. Nothing of who they are.',
})
export class ConsentAskView {
  @Field(() => ConsentAskStateEnum, { description: 'Whether it can be answered, or what was answered.' })
  state!: ConsentAskState

  @Field(() => String, { description: 'For what the data was collected.' })
  purpose!: string

  @Field(() => CalendarDayScalar, { description: 'The day in Seoul on which it was collected.' })
  receivedOn!: string

  @Field(() => CalendarDayScalar, { nullable: true, description: 'The last day on which an answer counts.' })
  untilOn!: string | null

  @Field(() => String, { description: 'The version to which they are asked to agree.' })
  policyVersion!: string

  @Field(() => String, { description: 'The version to which they had agreed.' })
  agreedVersion!: string

  @Field(() => String, { description: 'The text of it, word for word.' })
  text!: string

  @Field(() => String, { description: 'Its SHA-256; it comes with the answer.' })
  digest!: string
}
