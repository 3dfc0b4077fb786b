import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { contactToken } from '../subjects/index.js'
import { askForOwnPage } from './ask-for-own-page.js'
import { AskLimits } from './ask-limits.js'
import { openOwnVisit } from './open-own-visit.js'
import { AskForOwnPageInput, OpenOwnVisitInput, SubmitRightsRequestInput } from './own-visit.inputs.js'
import { OwnPageAskedView, OwnVisitView, RightsRequestTakenView } from './own-visit.view.js'
import { submitRightsRequest } from './submit-rights-request.js'

@Resolver()
export class OwnVisitResolver {
  private readonly asking = new AskLimits()
  private readonly sending = new AskLimits()

  @Mutation(() => OwnPageAskedView, {
    description:
      'Asks for a link to the own page. Who asks learns nothing: the answer is the same for an address that nobody is known by.',
  })
  @Requires('own-page:ask')
  askForOwnPage(
    @Arg('input', () => AskForOwnPageInput) { email, locale }: AskForOwnPageInput,
    @Ctx() { operation, address }: RequestContext,
  ): Promise<OwnPageAskedView> {
    return operation.write(async (work) => {
      const contact = contactToken(work.ports, 'EMAIL', email)
      await this.asking.demandTry(address, contact.token)
      return askForOwnPage(work, contact, locale)
    })
  }

  @Mutation(() => RightsRequestTakenView, {
    description:
      'Makes rights requests from the web. Each begins to count at once; the link in the e-mail proves them.',
  })
  @Requires('rights-request:send')
  submitRightsRequest(
    @Arg('input', () => SubmitRightsRequestInput) input: SubmitRightsRequestInput,
    @Ctx() { operation, address }: RequestContext,
  ): Promise<RightsRequestTakenView> {
    return operation.write(async (work) => {
      const contact = contactToken(work.ports, 'EMAIL', input.email)
      await this.sending.demandTry(address, contact.token)
      return submitRightsRequest(work, contact, input)
    })
  }

  @Mutation(() => OwnVisitView, {
    description: 'Spends the link of an e-mail and opens the own page for half an hour.',
  })
  @Requires('own-page:open')
  openOwnVisit(
    @Arg('input', () => OpenOwnVisitInput) { token }: OpenOwnVisitInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnVisitView> {
    return operation.write((work) => openOwnVisit(work, token))
  }
}
