import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { RightsRequestView } from '../rights-requests/index.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { acceptMandate, refuseMandate } from './judge-mandate.js'
import { loadMandates } from './load-mandates.js'
import { MandateView } from './mandate.view.js'
import { AcceptMandateInput, RefuseMandateInput, RegisterMandateInput, RevokeMandateInput } from './mandates.inputs.js'
import { registerMandate } from './register-mandate.js'
import { revokeMandate } from './revoke-mandate.js'

@Resolver()
export class MandatesResolver {
  @Mutation(() => MandateView, { description: 'Enters what a power of attorney says; it covers nothing yet.' })
  @Requires('mandate:change')
  registerMandate(
    @Arg('input', () => RegisterMandateInput) input: RegisterMandateInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MandateView> {
    return operation.write((work) => registerMandate(work, input))
  }

  @Mutation(() => MandateView, { description: 'Accepts a mandate whose every point was seen on the paper.' })
  @Requires('mandate:change')
  acceptMandate(
    @Arg('input', () => AcceptMandateInput) input: AcceptMandateInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MandateView> {
    return operation.write((work) => acceptMandate(work, input))
  }

  @Mutation(() => MandateView, { description: 'Refuses a mandate; another one may be entered.' })
  @Requires('mandate:change')
  refuseMandate(
    @Arg('input', () => RefuseMandateInput) input: RefuseMandateInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MandateView> {
    return operation.write((work) => refuseMandate(work, input))
  }

  @Mutation(() => MandateView, {
    description: 'Revokes a mandate as the data subject said; what it opened ends at once.',
  })
  @Requires('mandate:change')
  revokeMandate(
    @Arg('input', () => RevokeMandateInput) input: RevokeMandateInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MandateView> {
    return operation.write((work) => revokeMandate(work, input))
  }
}

@Resolver(() => RightsRequestView)
export class RequestMandateResolver {
  @FieldResolver(() => MandateView, {
    nullable: true,
    description: 'Its newest mandate; null where nobody is represented, or nothing is entered yet.',
  })
  async mandate(
    @Root() { id, requester }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<MandateView | null> {
    return requester === 'SUBJECT' ? null : ((await loadMandates(operation, id)) ?? null)
  }
}

@Resolver(() => MandateView)
export class MandateFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who accepted it.' })
  async acceptedBy(
    @Root() { acceptedById }: MandateView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return acceptedById ? loadAccount(operation, acceptedById) : null
  }
}
