import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { liftSuspension } from './lift-suspension.js'
import { makeOwnRequest } from './make-own-request.js'
import { objectToDecision } from './object-to-decision.js'
import {
  MakeOwnRequestInput,
  ObjectToDecisionInput,
  OwnRequestInput,
  ProposeOwnCorrectionInput,
} from './own-request.inputs.js'
import { OwnRequestView } from './own-request.view.js'
import { proposeOwnCorrection } from './propose-own-correction.js'
import { takeMandateBack } from './take-mandate-back.js'
import { withdrawOwnConsent } from './withdraw-own-consent.js'
import { withdrawOwnRequest } from './withdraw-own-request.js'

/** What a person does about their data and their requests from their own page. */
@Resolver()
export class OwnActsResolver {
  @Mutation(() => [OwnRequestView], { description: 'Makes rights requests; the contact is proven already.' })
  @Requires('own-page:request')
  makeOwnRequest(
    @Arg('input', () => MakeOwnRequestInput) input: MakeOwnRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnRequestView[]> {
    return operation.write((work) => makeOwnRequest(work, input))
  }

  @Mutation(() => OwnRequestView, { description: 'Takes a request back that is not decided yet.' })
  @Requires('own-page:withdraw')
  withdrawOwnRequest(
    @Arg('input', () => OwnRequestInput) input: OwnRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnRequestView> {
    return operation.write((work) => withdrawOwnRequest(work, input))
  }

  @Mutation(() => OwnRequestView, { description: 'Objects to a decision; somebody else decides anew. @law PIPA 38⑤' })
  @Requires('own-page:object')
  objectToDecision(
    @Arg('input', () => ObjectToDecisionInput) input: ObjectToDecisionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnRequestView> {
    return operation.write((work) => objectToDecision(work, input))
  }

  @Mutation(() => OwnRequestView, { description: 'Says how items should read. @law PIPA 36' })
  @Requires('own-page:correct')
  proposeOwnCorrection(
    @Arg('input', () => ProposeOwnCorrectionInput) input: ProposeOwnCorrectionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnRequestView> {
    return operation.write((work) => proposeOwnCorrection(work, input))
  }

  @Mutation(() => OwnRequestView, { description: 'Ends a suspension of processing that was granted. @law PIPA 37' })
  @Requires('own-page:lift')
  liftSuspension(
    @Arg('input', () => OwnRequestInput) input: OwnRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<OwnRequestView> {
    return operation.write((work) => liftSuspension(work, input))
  }

  @Mutation(() => Boolean, {
    description: 'Withdraws the consent to one collection, at once: it is out of use and due. @law PIPA 37①',
  })
  @Requires('own-page:withdraw')
  withdrawOwnConsent(
    @Arg('id', () => ID, { description: 'The collection.' }) id: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return operation.write((work) => withdrawOwnConsent(work, id))
  }

  @Mutation(() => Boolean, { description: 'Takes a mandate back: its agent sees nothing any more. @law Decree 45' })
  @Requires('own-page:revoke')
  revokeOwnMandate(
    @Arg('id', () => ID, { description: 'The mandate.' }) id: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return operation.write((work) => takeMandateBack(work, id))
  }
}
