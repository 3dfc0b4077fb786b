import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { askHoldRelease, keepHold, releaseHold, reviewHold } from './change-hold.js'
import { listHolds, readHold } from './find-holds.js'
import { HoldConnectionView, HoldView } from './hold.view.js'
import {
  AskHoldReleaseInput,
  HoldFilterInput,
  KeepHoldInput,
  PlaceHoldInput,
  ReleaseHoldInput,
  ReviewHoldInput,
} from './holds.inputs.js'
import { placeHold } from './place-hold.js'
import { openText } from './sealed-text.js'

@Resolver()
export class HoldsResolver {
  @Query(() => HoldConnectionView, { description: 'Holds, newest first.' })
  @Requires('hold:list')
  holds(
    @Arg('filter', () => HoldFilterInput, { nullable: true }) filter: HoldFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<HoldConnectionView> {
    return operation.read(async (work) => listHolds(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => HoldView, { nullable: true, description: 'One hold.' })
  @Requires('hold:list')
  hold(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<HoldView> {
    return operation.read((work) => readHold(work, id))
  }

  @Mutation(() => HoldView, { description: 'Keeps collections from being destroyed, for a statute or a proceeding.' })
  @Requires('hold:place')
  placeHold(
    @Arg('input', () => PlaceHoldInput) input: PlaceHoldInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<HoldView> {
    return operation.write((work) => placeHold(work, input))
  }

  @Mutation(() => HoldView, { description: 'Notes that a hold was looked at, and when to look again.' })
  @Requires('hold:review')
  reviewHold(
    @Arg('input', () => ReviewHoldInput) input: ReviewHoldInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<HoldView> {
    return operation.write((work) => reviewHold(work, input))
  }

  @Mutation(() => HoldView, { description: 'Asks that a hold be released, a day later, by somebody else.' })
  @Requires('hold:release')
  askHoldRelease(
    @Arg('input', () => AskHoldReleaseInput) input: AskHoldReleaseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<HoldView> {
    return operation.write((work) => askHoldRelease(work, input))
  }

  @Mutation(() => HoldView, { description: 'Takes the asking back: the hold stays.' })
  @Requires('hold:release')
  keepHold(
    @Arg('input', () => KeepHoldInput) input: KeepHoldInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<HoldView> {
    return operation.write((work) => keepHold(work, input))
  }

  @Mutation(() => HoldView, {
    description: 'Releases a hold whose release somebody else asked for a day ago or more.',
  })
  @Requires('hold:release')
  releaseHold(
    @Arg('input', () => ReleaseHoldInput) input: ReleaseHoldInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<HoldView> {
    return operation.write((work) => releaseHold(work, input))
  }
}

@Resolver(() => HoldView)
export class HoldFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who placed it.' })
  placedBy(@Root() { placedById }: HoldView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, placedById)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who asked for its release.' })
  async releaseAskedBy(
    @Root() { releaseAskedById }: HoldView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return releaseAskedById ? loadAccount(operation, releaseAskedById) : null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who released it.' })
  async releasedBy(
    @Root() { releasedById }: HoldView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return releasedById ? loadAccount(operation, releasedById) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Which proceeding it is of; for officers alone.' })
  reference(
    @Root() { id, sealedReference }: HoldView,
    @Ctx() { operation }: RequestContext,
  ): Promise<string | null> | null {
    return sealedReference && operation.read((work) => openText(work, { table: 'hold', id }, sealedReference))
  }
}
