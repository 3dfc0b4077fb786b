import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { AlertConnectionView, AlertView } from './alert.view.js'
import {
  AlertFilterInput,
  AnswerExplanationInput,
  AskExplanationInput,
  DismissAlertInput,
  RejectExplanationInput,
  SignOffExplanationInput,
} from './alerts.inputs.js'
import { answerExplanation } from './answer-explanation.js'
import { askExplanation } from './ask-explanation.js'
import { dismissAlert } from './dismiss-alert.js'
import { listAlerts } from './find-alerts.js'
import { listOwnExplanations, readAlert } from './read-alert.js'
import { rejectExplanation } from './reject-explanation.js'
import { signOffExplanation } from './sign-off-explanation.js'

@Resolver()
export class AlertsResolver {
  @Query(() => AlertConnectionView, {
    description: "The alerts about others: all for officers, those within an auditor's scopes.",
  })
  @Requires('alert:list')
  alerts(
    @Arg('filter', () => AlertFilterInput, { nullable: true }) filter: AlertFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlertConnectionView> {
    return operation.read(async (work) => listAlerts(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => AlertView, {
    nullable: true,
    description: 'One alert, for who oversees it and, once they are asked, for whom it is about.',
  })
  @Requires('alert:read')
  alert(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<AlertView> {
    return operation.read((work) => readAlert(work, id))
  }

  @Query(() => [AlertView], {
    description: 'What the viewer was asked to explain: open ones first, the last 200.',
  })
  @Requires('explanation:list-own')
  ownExplanations(@Ctx() { operation }: RequestContext): Promise<AlertView[]> {
    return operation.read(listOwnExplanations)
  }

  @Mutation(() => AlertView, { description: 'Asks whom an alert is about to explain it. Never oneself.' })
  @Requires('explanation:ask')
  askExplanation(
    @Arg('input', () => AskExplanationInput) input: AskExplanationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlertView> {
    return operation.write((work) => askExplanation(work, input))
  }

  @Mutation(() => AlertView, { description: 'Dismisses an alert that needs no explanation.' })
  @Requires('alert:dismiss')
  dismissAlert(
    @Arg('input', () => DismissAlertInput) input: DismissAlertInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlertView> {
    return operation.write((work) => dismissAlert(work, input))
  }

  @Mutation(() => AlertView, { description: 'Explains an alert about oneself.' })
  @Requires('explanation:answer')
  answerExplanation(
    @Arg('input', () => AnswerExplanationInput) input: AnswerExplanationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlertView> {
    return operation.write((work) => answerExplanation(work, input))
  }

  @Mutation(() => AlertView, { description: 'Rejects an explanation: another is due.' })
  @Requires('explanation:reject')
  rejectExplanation(
    @Arg('input', () => RejectExplanationInput) input: RejectExplanationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlertView> {
    return operation.write((work) => rejectExplanation(work, input))
  }

  @Mutation(() => AlertView, { description: 'Signs an explanation off.' })
  @Requires('explanation:sign-off')
  signOffExplanation(
    @Arg('input', () => SignOffExplanationInput) input: SignOffExplanationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<AlertView> {
    return operation.write((work) => signOffExplanation(work, input))
  }
}
