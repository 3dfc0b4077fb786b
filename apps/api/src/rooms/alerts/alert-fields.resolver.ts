import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { AlertStepView } from './alert-step.view.js'
import { AlertView } from './alert.view.js'
import { findSteps } from './find-steps.js'

const stepsOf = batched(findSteps)

@Resolver(() => AlertView)
export class AlertFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Whom it is about.' })
  account(@Root() { accountId }: AlertView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }

  @FieldResolver(() => [AlertStepView], { description: 'What was asked, said and decided, in order.' })
  async steps(@Root() { id }: AlertView, @Ctx() { operation }: RequestContext): Promise<AlertStepView[]> {
    return (await stepsOf(operation, id)) ?? []
  }
}

@Resolver(() => AlertStepView)
export class AlertStepFieldsResolver {
  @FieldResolver(() => StaffAccountView, {
    nullable: true,
    description: 'Who; null for a reminder and a missed day, which come about by themselves.',
  })
  async by(@Root() { byId }: AlertStepView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView | null> {
    return byId ? loadAccount(operation, byId) : null
  }
}
