import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Requires } from '../../../authority/requires.js'
import type { RequestContext } from '../../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../../staff/index.js'
import { executeRequest } from '../executing/execute-request.js'
import { RightsRequestView } from '../rights-request.view.js'
import { RequestContentsView } from './contents.view.js'
import { decideRequest } from './decide-request.js'
import { RightsDecisionView, RightsDeferralView, RightsObjectionView } from './decision.view.js'
import {
  DecideRightsRequestInput,
  DeferRightsRequestInput,
  DropCorrectionInput,
  ExecuteRightsRequestInput,
  NoteObjectionInput,
  ProposeCorrectionInput,
  ShowRequestContentsInput,
} from './decisions.inputs.js'
import { deferRequest } from './defer-request.js'
import { dropCorrection } from './drop-correction.js'
import { loadDecisions, loadDeferral, loadObjection } from './load-decisions.js'
import { noteObjection } from './note-objection.js'
import { proposeCorrection } from './propose-as-officer.js'
import { showContents } from './show-contents.js'

@Resolver()
export class DecisionsResolver {
  @Mutation(() => RightsRequestView, {
    description: 'Defers the answer to a demand for access, for a justified reason. @law PIPA 35③',
  })
  @Requires('rights-request:decide')
  deferRightsRequest(
    @Arg('input', () => DeferRightsRequestInput) input: DeferRightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => deferRequest(work, input))
  }

  @Mutation(() => RightsRequestView, {
    description:
      'Grants or refuses, on grounds of the law alone. An objection is decided by another. @law PIPA 35④, 36①, 37②',
  })
  @Requires('rights-request:decide')
  decideRightsRequest(
    @Arg('input', () => DecideRightsRequestInput) input: DecideRightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => decideRequest(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'Does what was decided. @law PIPA 36②③, 37③⑤' })
  @Requires('rights-request:decide')
  executeRightsRequest(
    @Arg('input', () => ExecuteRightsRequestInput) input: ExecuteRightsRequestInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => executeRequest(work, input))
  }

  @Mutation(() => [RequestContentsView], {
    description:
      'Shows what the collections of a request hold, restricted ones too, to its assignee. Each look is recorded.',
  })
  @Requires('rights-request:show')
  showRequestContents(
    @Arg('input', () => ShowRequestContentsInput) input: ShowRequestContentsInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RequestContentsView[]> {
    return operation.write((work) => showContents(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'Proposes what is to be put right, field by field.' })
  @Requires('rights-request:work')
  proposeCorrection(
    @Arg('input', () => ProposeCorrectionInput) input: ProposeCorrectionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => proposeCorrection(work, input))
  }

  @Mutation(() => RightsRequestView, { description: 'Takes a proposal back.' })
  @Requires('rights-request:work')
  dropCorrection(
    @Arg('input', () => DropCorrectionInput) input: DropCorrectionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => dropCorrection(work, input))
  }

  @Mutation(() => RightsRequestView, {
    description: 'Notes that the person objects: a second round begins. @law PIPA 38⑤',
  })
  @Requires('rights-request:work')
  noteObjection(
    @Arg('input', () => NoteObjectionInput) input: NoteObjectionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => noteObjection(work, input))
  }
}

@Resolver(() => RightsRequestView)
export class RequestDecisionsResolver {
  @FieldResolver(() => [RightsDecisionView], { description: 'What was decided, the first round first.' })
  async decisions(
    @Root() { id }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsDecisionView[]> {
    return (await loadDecisions(operation, id)) ?? []
  }

  @FieldResolver(() => RightsDeferralView, { nullable: true, description: 'That the answer was deferred.' })
  async deferral(
    @Root() { id }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsDeferralView | null> {
    return (await loadDeferral(operation, id)) ?? null
  }

  @FieldResolver(() => RightsObjectionView, { nullable: true, description: 'That the person objected.' })
  async objection(
    @Root() { id }: RightsRequestView,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsObjectionView | null> {
    return (await loadObjection(operation, id)) ?? null
  }
}

@Resolver(() => RightsDecisionView)
export class DecisionFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who decided.' })
  decidedBy(
    @Root() { decidedById }: RightsDecisionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, decidedById)
  }
}
