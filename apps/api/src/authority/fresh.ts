import type { Actor } from './actor.js'
import { stepUpNeeded } from './authority.refusals.js'

const FRESH_MS = 5 * 60_000

/** Until when what needs a fresh sign-in is allowed. */
export const freshUntil = (provedAt: Date): Date => new Date(provedAt.getTime() + FRESH_MS)

export const isFresh = ({ actor, now }: { readonly actor: Actor; readonly now: Date }): boolean =>
  actor.kind === 'STAFF' && now < freshUntil(actor.provedAt)

/** @throws Refusal STEP_UP_NEEDED unless password and code were given in the last five minutes. */
export function demandFresh(asking: { readonly actor: Actor; readonly now: Date }): void {
  if (!isFresh(asking)) throw stepUpNeeded()
}
