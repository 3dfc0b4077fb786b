import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { assignRequest } from './assign-request.js'
import { addRequestTarget, removeRequestTarget } from './change-targets.js'
import { groupRequest } from './group-request.js'
import { noteRung } from './note-rung.js'
import { CallBackNumbersView, RightsRequestWordsView } from './request-parts.view.js'
import {
  AssignRightsRequestInput,
  GroupRightsRequestInput,
  NoteVerificationInput,
  RequestTargetInput,
  RightsRequestInput,
  ShowRequestWordsInput,
  WithdrawRightsRequestInput,
} from './request-work.inputs.js'
import { RightsRequestView } from './rights-request.view.js'
import { sendRequestLink } from './send-request-link.js'
import { showCallBackNumber } from './show-call-back-number.js'
import { showRequestWords } from './show-request-words.js'
import { withdrawRequest } from './withdraw-request.js'

/** What the officer does whose request it is, before anything is decided. */
@Resolver()
export class RequestWorkResolver {
  @Mutation(() => RightsRequestView, { description: 'Takes a request, gives it to somebody, or gives it back.' })
  @Requires('rights-request:assign')
  assignRightsRequest(
    @Arg('input', () => AssignRightsRequestInput) input: AssignRightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => assignRequest(work, input))
  }

  @Mutation(() => RightsRequestView, {
    description: 'Notes a rung of the ladder; the request is verified once every step is climbed. @law Decree 46①',
  })
  @Requires('rights-request:work')
  noteVerification(
    @Arg('input', () => NoteVerificationInput) input: NoteVerificationInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => noteRung(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'Sends a one-time link to the address on file.' })
  @Requires('rights-request:work')
  sendVerificationLink(
    @Arg('input', () => RightsRequestInput) input: RightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => sendRequestLink(work, input))
  }

  @Mutation(() => CallBackNumbersView, { description: 'Shows the number on file, to call the person back by.' })
  @Requires('rights-request:work')
  showCallBackNumber(
    @Arg('input', () => RightsRequestInput) input: RightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<CallBackNumbersView> {
    return operation.write((work) => showCallBackNumber(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'Adds a case that the request is about.' })
  @Requires('rights-request:work')
  addRequestTarget(
    @Arg('input', () => RequestTargetInput) input: RequestTargetInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => addRequestTarget(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'Takes away a case that the request is not about.' })
  @Requires('rights-request:work')
  removeRequestTarget(
    @Arg('input', () => RequestTargetInput) input: RequestTargetInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => removeRequestTarget(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'Groups a request under a verified one that asks the same.' })
  @Requires('rights-request:work')
  groupRightsRequest(
    @Arg('input', () => GroupRightsRequestInput) input: GroupRightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => groupRequest(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'The person takes the request back.' })
  @Requires('rights-request:work')
  withdrawRightsRequest(
    @Arg('input', () => WithdrawRightsRequestInput) input: WithdrawRightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => withdrawRequest(work, input))
  }

  @Mutation(() => RightsRequestWordsView, { description: 'Shows who asks and what they said, in clear.' })
  @Requires('rights-request:show')
  showRequestWords(
    @Arg('input', () => ShowRequestWordsInput) input: ShowRequestWordsInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestWordsView> {
    return operation.write((work) => showRequestWords(work, input))
  }
}
