import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { PolicyVersionView, readVersions } from '../policy/index.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { approveDraft } from './approve-draft.js'
import { beginDraft, dropDraft, proposeDraft, returnDraft, saveDraft } from './change-draft.js'
import { demandDraft, listDrafts } from './find-drafts.js'
import {
  PolicyDraftInput,
  ReturnPolicyDraftInput,
  SavePolicyDraftInput,
  WithdrawPolicyVersionInput,
} from './policy-draft.inputs.js'
import { PolicyDraftView } from './policy-draft.view.js'
import { withdrawVersion } from './withdraw-version.js'

@Resolver()
export class PolicyDraftsResolver {
  @Query(() => [PolicyDraftView], { description: 'The last 50 drafts, newest first.' })
  @Requires('policy-draft:list')
  policyDrafts(@Ctx() { operation }: RequestContext): Promise<PolicyDraftView[]> {
    return operation.read(listDrafts)
  }

  @Query(() => PolicyDraftView, { description: 'One draft.' })
  @Requires('policy-draft:list')
  policyDraft(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<PolicyDraftView> {
    return operation.read((work) => demandDraft(work, id))
  }

  @Mutation(() => PolicyDraftView, { description: 'Begins a draft from the last version. At most one is open.' })
  @Requires('policy-draft:write')
  beginPolicyDraft(@Ctx() { operation }: RequestContext): Promise<PolicyDraftView> {
    return operation.write(beginDraft)
  }

  @Mutation(() => PolicyDraftView, { description: 'Keeps what a draft says now.' })
  @Requires('policy-draft:write')
  savePolicyDraft(
    @Arg('input', () => SavePolicyDraftInput) input: SavePolicyDraftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyDraftView> {
    return operation.write((work) => saveDraft(work, input))
  }

  @Mutation(() => PolicyDraftView, { description: 'Proposes it with its notice. Somebody else approves.' })
  @Requires('policy-draft:write')
  proposePolicyDraft(
    @Arg('input', () => PolicyDraftInput) input: PolicyDraftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyDraftView> {
    return operation.write((work) => proposeDraft(work, input))
  }

  @Mutation(() => PolicyDraftView, { description: 'Returns it for more work.' })
  @Requires('policy-draft:return')
  returnPolicyDraft(
    @Arg('input', () => ReturnPolicyDraftInput) input: ReturnPolicyDraftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyDraftView> {
    return operation.write((work) => returnDraft(work, input))
  }

  @Mutation(() => PolicyDraftView, { description: 'Ends a draft; nothing of it is published.' })
  @Requires('policy-draft:return')
  dropPolicyDraft(
    @Arg('input', () => PolicyDraftInput) input: PolicyDraftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyDraftView> {
    return operation.write((work) => dropDraft(work, input))
  }

  @Mutation(() => PolicyDraftView, {
    description: 'Publishes it, never by who wrote in it. Needs a fresh sign-in. It takes effect on its day by itself.',
  })
  @Requires('policy-draft:approve')
  async approvePolicyDraft(
    @Arg('input', () => PolicyDraftInput) input: PolicyDraftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyDraftView> {
    const draft = await operation.write((work) => approveDraft(work, input))
    await operation.read(({ ports }) => ports.policy.refresh())
    return draft
  }

  @Mutation(() => [PolicyVersionView], {
    description: 'Withdraws an announced version before its day. Needs a fresh sign-in. Returns every version.',
  })
  @Requires('policy-version:withdraw')
  async withdrawPolicyVersion(
    @Arg('input', () => WithdrawPolicyVersionInput) input: WithdrawPolicyVersionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<PolicyVersionView[]> {
    await operation.write((work) => withdrawVersion(work, input))
    await operation.read(({ ports }) => ports.policy.refresh())
    return operation.read(async (work) => readVersions(work))
  }
}

@Resolver(() => PolicyDraftView)
export class PolicyDraftFieldsResolver {
  @FieldResolver(() => [StaffAccountView], { description: 'Everybody who wrote in it.' })
  writtenBy(
    @Root() { writtenByIds }: PolicyDraftView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView[]> {
    return Promise.all(writtenByIds.map((id) => loadAccount(operation, id)))
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who proposed it.' })
  async proposedBy(
    @Root() { proposedById }: PolicyDraftView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return proposedById ? loadAccount(operation, proposedById) : null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who approved it.' })
  async approvedBy(
    @Root() { approvedById }: PolicyDraftView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return approvedById ? loadAccount(operation, approvedById) : null
  }
}
