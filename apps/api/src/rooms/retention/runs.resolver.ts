import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { approveDestruction, declineDestruction } from './decide-destruction.js'
import { DestructionItemConnectionView } from './destruction-item.view.js'
import {
  DestructionCountsView,
  DestructionRunConnectionView,
  DestructionRunView,
  GroundCountView,
} from './destruction-run.view.js'
import { listRuns, readRun } from './find-runs.js'
import { listRunItems } from './list-run-items.js'
import { prepareDestruction } from './prepare-destruction.js'
import { loadRunNumbers } from './run-counts.js'
import {
  ApproveDestructionInput,
  DeclineDestructionInput,
  DestructionItemFilterInput,
  DestructionRunFilterInput,
  PrepareDestructionInput,
} from './runs.inputs.js'
import { openText } from './sealed-text.js'

@Resolver()
export class DestructionRunsResolver {
  @Query(() => DestructionRunConnectionView, { description: 'Runs of destruction, newest first.' })
  @Requires('destruction:list')
  destructionRuns(
    @Arg('filter', () => DestructionRunFilterInput, { nullable: true }) filter: DestructionRunFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<DestructionRunConnectionView> {
    return operation.read(async (work) => listRuns(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => DestructionRunView, { nullable: true, description: 'One run.' })
  @Requires('destruction:list')
  destructionRun(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<DestructionRunView> {
    return operation.read((work) => readRun(work, id))
  }

  @Query(() => DestructionItemConnectionView, { description: 'What a run is of, the nearest day first.' })
  @Requires('destruction:list-items')
  destructionItems(
    @Arg('runId', () => ID) runId: string,
    @Arg('filter', () => DestructionItemFilterInput, { nullable: true }) filter: DestructionItemFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<DestructionItemConnectionView> {
    return operation.read(async (work) => listRunItems(work, runId, filter ?? {}, pageRequest(first, after)))
  }

  @Mutation(() => DestructionRunView, { description: 'Fixes a list of what is due, for somebody else to approve.' })
  @Requires('destruction:prepare')
  prepareDestruction(
    @Arg('input', () => PrepareDestructionInput) input: PrepareDestructionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DestructionRunView> {
    return operation.write((work) => prepareDestruction(work, input))
  }

  @Mutation(() => DestructionRunView, {
    description: 'Approves a run; never who prepared it. Needs a fresh sign-in. It begins at once.',
  })
  @Requires('destruction:approve')
  approveDestruction(
    @Arg('input', () => ApproveDestructionInput) input: ApproveDestructionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DestructionRunView> {
    return operation.write((work) => approveDestruction(work, input))
  }

  @Mutation(() => DestructionRunView, { description: 'Declines a run.' })
  @Requires('destruction:decline')
  declineDestruction(
    @Arg('input', () => DeclineDestructionInput) input: DeclineDestructionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DestructionRunView> {
    return operation.write((work) => declineDestruction(work, input))
  }
}

@Resolver(() => DestructionRunView)
export class RunFieldsResolver {
  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who prepared it; nobody, if by itself.' })
  async preparedBy(
    @Root() { preparedById }: DestructionRunView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return preparedById ? loadAccount(operation, preparedById) : null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who approved it, or what it rests on.' })
  async approvedBy(
    @Root() { approvedById }: DestructionRunView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return approvedById ? loadAccount(operation, approvedById) : null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who declined it.' })
  async declinedBy(
    @Root() { declinedById }: DestructionRunView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return declinedById ? loadAccount(operation, declinedById) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was prepared; null if by itself.' })
  reason(
    @Root() { id, sealedReason }: DestructionRunView,
    @Ctx() { operation }: RequestContext,
  ): Promise<string | null> | null {
    return sealedReason && operation.read((work) => openText(work, { table: 'destruction_run', id }, sealedReason))
  }

  @FieldResolver(() => DestructionCountsView, { description: 'How many collections came how far.' })
  async counts(
    @Root() { id }: DestructionRunView,
    @Ctx() { operation }: RequestContext,
  ): Promise<DestructionCountsView> {
    return (await loadRunNumbers(operation, id))!.counts
  }

  @FieldResolver(() => [GroundCountView], { description: 'How many are due on which ground.' })
  async byGround(@Root() { id }: DestructionRunView, @Ctx() { operation }: RequestContext): Promise<GroundCountView[]> {
    return (await loadRunNumbers(operation, id))!.byGround
  }
}
