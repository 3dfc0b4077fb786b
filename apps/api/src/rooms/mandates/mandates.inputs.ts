import { CalendarDayScalar, type MandateCheck, type RightKind } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { MandateCheckEnum, RightKindEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'What a power of attorney says.' })
export class RegisterMandateInput {
  @Field(() => ID, { description: 'The request of a representative.' })
  requestId!: string

  @Field(() => Int, { description: 'The version of the request that was looked at.' })
  version!: number

  @Field(() => String, { description: 'The name of the representative, 100 characters at most; sealed.' })
  agentName!: string

  @Field(() => String, { nullable: true, description: 'Their e-mail address; one contact is needed.' })
  agentEmail?: string | null

  @Field(() => String, { nullable: true, description: 'Their phone number; one contact is needed.' })
  agentPhone?: string | null

  @Field(() => String, { description: 'What they are to the data subject, 100 characters at most; sealed.' })
  relation!: string

  @Field(() => [RightKindEnum], { description: 'The rights that it names.' })
  rights!: RightKind[]

  @Field(() => CalendarDayScalar, { description: 'Its first day.' })
  fromOn!: string

  @Field(() => CalendarDayScalar, { description: 'Its last day, five years after the first at most.' })
  untilOn!: string
}

@InputType({ description: 'A mandate whose power of attorney was looked at.' })
export class AcceptMandateInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => [MandateCheckEnum], { description: 'What was seen on the paper; all of the list is needed.' })
  checklist!: MandateCheck[]
}

@InputType({ description: 'A mandate that is not accepted.' })
export class RefuseMandateInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => String, { description: 'Why, 1 to 500 characters; sealed.' })
  words!: string
}

@InputType({ description: 'A mandate that the data subject has revoked.' })
export class RevokeMandateInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => String, { description: 'How and when they said so, 1 to 500 characters; sealed.' })
  words!: string
}
