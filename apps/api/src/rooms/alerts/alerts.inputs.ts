import { CalendarDayScalar, type AlertRule, type AlertState, type Dismissal } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { AlertRuleEnum, AlertStateEnum, DismissalEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'Narrows a list of alerts.' })
export class AlertFilterInput {
  @Field(() => AlertStateEnum, { nullable: true, description: 'How far it has come.' })
  state?: AlertState

  @Field(() => AlertRuleEnum, { nullable: true, description: 'Which rule.' })
  rule?: AlertRule

  @Field(() => ID, { nullable: true, description: 'Whom it is about.' })
  accountId?: string

  @Field(() => Boolean, { nullable: true, description: 'Open ones: neither dismissed nor signed off; or the others.' })
  isOpen?: boolean

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Raised from this day in Asia/Seoul on,' })
  from?: string

  @Field(() => CalendarDayScalar, { nullable: true, description: 'until the end of this one.' })
  until?: string
}

@InputType({ description: 'What is asked of whom an alert is about.' })
export class AskExplanationInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string

  @Field(() => String, { description: 'What shall be explained, 1 to 2,000 characters.' })
  text!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'Why an alert needs no explanation.' })
export class DismissAlertInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string

  @Field(() => DismissalEnum, { description: 'The closed reason.' })
  dismissal!: Dismissal

  @Field(() => String, { description: 'And in words, 1 to 2,000 characters.' })
  text!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'An explanation.' })
export class AnswerExplanationInput {
  @Field(() => ID, { description: 'An alert about oneself that asks for one.' })
  alertId!: string

  @Field(() => String, { description: 'The explanation, 1 to 2,000 characters, without personal information.' })
  text!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'Why an explanation is not enough: another is due.' })
export class RejectExplanationInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string

  @Field(() => String, { description: 'What is missing, 1 to 2,000 characters.' })
  text!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'That an explanation is enough.' })
export class SignOffExplanationInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string

  @Field(() => String, { description: 'What was concluded, 1 to 2,000 characters.' })
  text!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'A canary to be planted.' })
export class PlantCanaryInput {
  @Field(() => String, { description: 'The number of a case that was sent in for this, with invented data.' })
  caseNumber!: string
}
