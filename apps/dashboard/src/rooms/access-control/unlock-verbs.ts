import {
  AskRevealUnlockDocument,
  DeclineRevealUnlockDocument,
  RevealAllowanceDocument,
  type RevealAllowanceFieldsFragment,
  RevealUnlocksDocument,
  UnlockRevealsDocument,
  type UnlockRevealsInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** How many reveals of the hour are used, and what was asked for beyond. */
export type RevealAllowance = RevealAllowanceFieldsFragment

/** Asking for more reveals than an hour allows, and deciding on it. */
export const unlockVerbs = {
  allowance: async (signal: AbortSignal) => (await send(RevealAllowanceDocument, {}, { signal })).revealAllowance,
  ask: async (reason: string) => (await send(AskRevealUnlockDocument, { input: { reason } })).askRevealUnlock,
  list: async (signal: AbortSignal) => (await send(RevealUnlocksDocument, {}, { signal })).revealUnlocks,
  grant: async (input: UnlockRevealsInput) => (await send(UnlockRevealsDocument, { input })).unlockReveals,
  decline: async (unlockId: string) =>
    (await send(DeclineRevealUnlockDocument, { input: { unlockId } })).declineRevealUnlock,
}
