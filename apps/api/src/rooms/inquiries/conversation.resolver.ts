import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { AddressLimits } from '../../kernel/address-limits.js'
import type { RequestContext } from '../../persistence/context.js'
import { OpenVisitInput, RenewCaseLinkInput, WriteBackInput } from './conversation.inputs.js'
import { LinkRenewalView, OwnConversationView, VisitView } from './conversation.view.js'
import { endVisit } from './end-visit.js'
import { openVisit } from './open-visit.js'
import { readConversation } from './read-conversation.js'
import { renewCaseLink } from './renew-case-link.js'
import { writeBack } from './write-back.js'

/** Links are too long to guess; a flood of guesses is work all the same. */
const LINKS = 300

/** What a visitor does who follows the link of a letter. */
@Resolver()
export class ConversationResolver {
  private readonly limits = new AddressLimits(LINKS)

  @Mutation(() => VisitView, {
    description:
      'Opens the case of the link in a letter, once. Only this spends the link; looking at a page never does.',
  })
  @Requires('visit:open')
  async openVisit(
    @Arg('input', () => OpenVisitInput) { token }: OpenVisitInput,
    @Ctx() { operation, address }: RequestContext,
  ): Promise<VisitView> {
    await this.limits.demandTry(address)
    return operation.write((work) => openVisit(work, token))
  }

  @Mutation(() => LinkRenewalView, {
    description: 'Has a new link mailed to the address on file, for a link that is spent or too old.',
  })
  @Requires('visit:renew')
  async renewCaseLink(
    @Arg('input', () => RenewCaseLinkInput) { token }: RenewCaseLinkInput,
    @Ctx() { operation, address }: RequestContext,
  ): Promise<LinkRenewalView> {
    await this.limits.demandTry(address)
    return operation.write((work) => renewCaseLink(work, token))
  }

  @Query(() => OwnConversationView, { description: 'The conversation of the visit in `authorization: Visit <visit>`.' })
  @Requires('conversation:read')
  ownConversation(@Ctx() { operation }: RequestContext): Promise<OwnConversationView> {
    return operation.read((work) => readConversation(work))
  }

  @Mutation(() => OwnConversationView, {
    description: 'Writes to the company. The same idempotency key writes nothing twice.',
  })
  @Requires('conversation:write')
  writeBack(
    @Arg('input', () => WriteBackInput) input: WriteBackInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnConversationView> {
    return operation.write((work) => writeBack(work, input))
  }

  @Mutation(() => Boolean, { description: 'Ends the visit at once.' })
  @Requires('visit:end')
  endVisit(@Ctx() { operation }: RequestContext): Promise<boolean> {
    return operation.write((work) => endVisit(work))
  }
}
