import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { AskRevealUnlockInput, RevealUnlockInput, UnlockRevealsInput } from './access-control.inputs.js'
import { askRevealUnlock } from './ask-reveal-unlock.js'
import { declineRevealUnlock, unlockReveals } from './decide-reveal-unlock.js'
import { listRevealUnlocks } from './find-reveal-unlocks.js'
import { revealAllowance } from './reveal-allowance.js'
import { RevealAllowanceView, RevealUnlockView } from './reveal-unlock.view.js'

@Resolver()
export class RevealUnlocksResolver {
  @Query(() => RevealAllowanceView, { description: 'How many reveals the viewer has left this hour.' })
  @Requires('reveal-unlock:ask')
  revealAllowance(@Ctx() { operation }: RequestContext): Promise<RevealAllowanceView> {
    return operation.read(revealAllowance)
  }

  @Query(() => [RevealUnlockView], { description: 'Requests for more reveals: open ones first, the last 50.' })
  @Requires('reveal-unlock:list')
  revealUnlocks(@Ctx() { operation }: RequestContext): Promise<RevealUnlockView[]> {
    return operation.read(listRevealUnlocks)
  }

  @Mutation(() => RevealAllowanceView, { description: 'Asks for more reveals than an hour allows.' })
  @Requires('reveal-unlock:ask')
  askRevealUnlock(
    @Arg('input', () => AskRevealUnlockInput) { reason }: AskRevealUnlockInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RevealAllowanceView> {
    return operation.write((work) => askRevealUnlock(work, reason))
  }

  @Mutation(() => RevealUnlockView, {
    description: 'Grants more reveals for one hour; never to oneself. Needs a fresh sign-in.',
  })
  @Requires('reveal-unlock:grant')
  unlockReveals(
    @Arg('input', () => UnlockRevealsInput) { unlockId, more }: UnlockRevealsInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RevealUnlockView> {
    return operation.write((work) => unlockReveals(work, unlockId, more))
  }

  @Mutation(() => RevealUnlockView, { description: 'Declines a request for more reveals.' })
  @Requires('reveal-unlock:decline')
  declineRevealUnlock(
    @Arg('input', () => RevealUnlockInput) { unlockId }: RevealUnlockInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RevealUnlockView> {
    return operation.write((work) => declineRevealUnlock(work, unlockId))
  }
}

@Resolver(() => RevealUnlockView)
export class RevealUnlockFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who asked.' })
  account(@Root() { accountId }: RevealUnlockView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, accountId)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who decided: another person.' })
  async decidedBy(
    @Root() { decidedById }: RevealUnlockView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return decidedById ? loadAccount(operation, decidedById) : null
  }
}
