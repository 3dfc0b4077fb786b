import {
  CalendarDayScalar,
  InstantScalar,
  type MandateCheck,
  type MandateState,
  type RequesterKind,
  type RightKind,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Personal } from '../../authority/personal.js'
import { MandateCheckEnum, MandateStateEnum, RequesterKindEnum, RightKindEnum } from '../../kernel/vocabulary.js'

@ObjectType('MandateAgent', { description: 'Who represents the data subject, masked; for the assignee alone.' })
export class MandateAgentView {
  @Personal()
  @Field(() => String, { nullable: true, description: 'Their name, masked.' })
  name!: string | null

  @Personal()
  @Field(() => String, { nullable: true, description: 'Their e-mail address, masked.' })
  email!: string | null

  @Personal()
  @Field(() => String, { nullable: true, description: 'Their phone number, masked.' })
  phone!: string | null
}

@ObjectType('Mandate', {
  description: 'By which authority somebody acts for the data subject of a request. @law PIPA 38①②; Decree 45',
})
export class MandateView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => RequesterKindEnum, { description: 'A legal representative, or somebody who was delegated.' })
  kind!: RequesterKind

  @Field(() => [RightKindEnum], { description: 'The rights that it names, and no other.' })
  rights!: RightKind[]

  @Field(() => CalendarDayScalar, { description: 'The first day on which it counts.' })
  fromOn!: string

  @Field(() => CalendarDayScalar, { description: 'The last.' })
  untilOn!: string

  @Field(() => MandateStateEnum, { description: 'How far it has come; it ends by itself.' })
  state!: MandateState

  @Field(() => [MandateCheckEnum], { description: 'What was seen on the power of attorney when it was accepted.' })
  checklist!: MandateCheck[]

  @Field(() => MandateAgentView, { description: 'Who represents.' })
  agent!: MandateAgentView

  @Field(() => InstantScalar, { description: 'When it was entered.' })
  registeredAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why it was not accepted; for the assignee alone.' })
  refusedBecause!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Who revoked it: `SUBJECT`, in a visit of their own, or `OFFICER`, to whom they said so.',
  })
  revokedBy!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked; from then on it opens nothing.' })
  revokedAt!: Date | null

  @Field(() => Int, { description: 'Which state of it this is; a change names it.' })
  version!: number

  acceptedById!: string | null
}
