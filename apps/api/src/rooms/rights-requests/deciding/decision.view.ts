import {
  CalendarDayScalar,
  type DecisionPart,
  InstantScalar,
  type RefusalGround,
  type RightsOutcome,
} from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DecisionPartEnum, RefusalGroundEnum, RightsOutcomeEnum } from '../../../kernel/vocabulary.js'

@ObjectType('RightsDecisionPart', { description: 'What was decided about one collection.' })
export class RightsDecisionPartView {
  @Field(() => ID, { description: 'The collection, as the request names it.' })
  targetId!: string

  @Field(() => DecisionPartEnum, { description: 'Granted or refused.' })
  outcome!: DecisionPart

  @Field(() => RefusalGroundEnum, { nullable: true, description: 'On which ground it is refused.' })
  ground!: RefusalGround | null

  @Field(() => Boolean, {
    description: 'Of a granted suspension: whether it is destroyed instead of kept without use.',
  })
  destroys!: boolean

  @Field(() => Boolean, { description: 'Carried out, but a statute or a proceeding keeps it for now.' })
  isHeld!: boolean

  @Field(() => Boolean, { description: 'It was destroyed before it could be carried out.' })
  isGone!: boolean
}

@ObjectType('RightsDecision', {
  description: 'A decision on a request. Its words lie sealed, and stand in the notice.',
})
export class RightsDecisionView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Int, { description: 'The first, or the second after an objection.' })
  round!: number

  @Field(() => RightsOutcomeEnum, { description: 'Whether it grants the whole, a part or nothing.' })
  outcome!: RightsOutcome

  @Field(() => InstantScalar, { description: 'When.' })
  decidedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was carried out.' })
  executedAt!: Date | null

  @Field(() => ID, { nullable: true, description: 'The run of destruction that was prepared with it.' })
  runId!: string | null

  @Field(() => [RightsDecisionPartView], { description: 'One for each collection that was there.' })
  parts!: RightsDecisionPartView[]

  decidedById!: string
}

@ObjectType('RightsDeferral', { description: 'That the answer comes later.' })
export class RightsDeferralView {
  @Field(() => CalendarDayScalar, { description: 'By when.' })
  until!: string

  @Field(() => InstantScalar, { description: 'When it was decided.' })
  deferredAt!: Date
}

@ObjectType('RightsObjection', { description: 'That the person did not agree with the first decision.' })
export class RightsObjectionView {
  @Field(() => InstantScalar, { description: 'When it was received.' })
  receivedAt!: Date

  @Field(() => Boolean, { description: 'Whether the person wrote it on their page.' })
  isOwn!: boolean
}
