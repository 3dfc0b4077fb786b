import { CalendarDayScalar, type RequesterKind } from '@jikimi/schema'
import { Field, ID, ObjectType } from 'type-graphql'
import { RequesterKindEnum } from '../../kernel/vocabulary.js'

@ObjectType('OwnMandate', {
  description: 'That somebody may act for the person in one of their requests. @law PIPA 38①',
})
export class OwnMandateView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => ID, { description: 'The request.' })
  requestId!: string

  @Field(() => RequesterKindEnum, { description: 'In which capacity.' })
  kind!: RequesterKind

  @Field(() => CalendarDayScalar, { description: 'From which day.' })
  fromOn!: string

  @Field(() => CalendarDayScalar, { description: 'Until which day.' })
  untilOn!: string

  @Field(() => Boolean, { description: 'Whether an officer has accepted it.' })
  isInForce!: boolean
}
