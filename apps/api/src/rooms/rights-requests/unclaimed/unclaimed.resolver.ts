import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../../authority/requires.js'
import { pageRequest } from '../../../kernel/page.js'
import type { RequestContext } from '../../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../../staff/index.js'
import { openReference } from '../compulsion/sealed-reference.js'
import { RightsRequestView } from '../rights-request.view.js'
import { askRestrictionLift } from './ask-restriction-lift.js'
import { claimRestriction } from './claim-restriction.js'
import { decideRestrictionLift } from './decide-restriction-lift.js'
import { listUnclaimed } from './list-unclaimed.js'
import { AskRestrictionLiftInput, ClaimRestrictionInput, DecideRestrictionLiftInput } from './unclaimed.inputs.js'
import { RestrictionLiftView, UnclaimedRestrictionConnectionView, UnclaimedRestrictionView } from './unclaimed.view.js'

@Resolver()
export class UnclaimedResolver {
  @Query(() => UnclaimedRestrictionConnectionView, {
    description: 'After a restore: restrictions whose request is not known, and what is to be corrected again.',
  })
  @Requires('restriction:list')
  unclaimedRestrictions(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<UnclaimedRestrictionConnectionView> {
    return operation.read(async (work) => listUnclaimed(work, pageRequest(first, after)))
  }

  @Mutation(() => RightsRequestView, {
    description: 'Has a request that was registered anew take such a restriction over, once it is verified.',
  })
  @Requires('restriction:claim')
  claimRestriction(
    @Arg('input', () => ClaimRestrictionInput) input: ClaimRestrictionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RightsRequestView> {
    return operation.write((work) => claimRestriction(work, input))
  }

  @Mutation(() => UnclaimedRestrictionView, { description: 'Asks that such a restriction be lifted by somebody else.' })
  @Requires('restriction:ask-lift')
  askRestrictionLift(
    @Arg('input', () => AskRestrictionLiftInput) input: AskRestrictionLiftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<UnclaimedRestrictionView> {
    return operation.write((work) => askRestrictionLift(work, input))
  }

  @Mutation(() => Boolean, {
    description: 'Lifts such a restriction, or leaves it; never who asked. Needs a fresh sign-in. True: it is lifted.',
  })
  @Requires('restriction:decide-lift')
  decideRestrictionLift(
    @Arg('input', () => DecideRestrictionLiftInput) input: DecideRestrictionLiftInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return operation.write((work) => decideRestrictionLift(work, input))
  }
}

@Resolver(() => RestrictionLiftView)
export class RestrictionLiftFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who asked for it.' })
  askedBy(@Root() { askedById }: RestrictionLiftView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, askedById)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why.' })
  reason(
    @Root() { id, sealedReason }: RestrictionLiftView,
    @Ctx() { operation }: RequestContext,
  ): Promise<string | null> {
    return operation.read((work) => openReference(work, id, sealedReason, 'restriction_lift'))
  }
}
