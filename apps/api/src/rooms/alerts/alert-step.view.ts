import { InstantScalar, type AlertStepKind, type Dismissal } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { AlertStepKindEnum, DismissalEnum } from '../../kernel/vocabulary.js'

@ObjectType('AlertStep', { description: 'A step of an explanation. None is ever changed.' })
export class AlertStepView {
  @Field(() => AlertStepKindEnum, { description: 'What was done.' })
  kind!: AlertStepKind

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => DismissalEnum, { nullable: true, description: 'The closed reason of a dismissal.' })
  dismissal!: Dismissal | null

  @Field(() => String, {
    nullable: true,
    description: 'What was written; null for a reminder, a missed day, and once its key is gone.',
  })
  text!: string | null

  byId!: string | null
}
