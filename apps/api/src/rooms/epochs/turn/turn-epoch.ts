import { catchUpEpoch } from './catch-up-epoch.js'
import { dropOldTokens } from './drop-old-tokens.js'
import { epochRows, type OpenTurn } from './epoch-rows.js'
import { fillTokens } from './fill-tokens.js'
import { isTurnDue } from './is-turn-due.js'
import { sweepOrphans } from './sweep-orphans.js'
import { switchEpoch } from './switch-epoch.js'
import { tokenEpochs } from './token-epochs.js'
import type { TurnParts } from './turn-parts.js'

/** What a run came to: the next one, a minute later, goes on where it is not `NOT_DUE`, `TURNED` or another's. */
export type TurnOutcome = 'NOT_DUE' | 'ANOTHERS' | 'WAITING' | 'TURNED'

const turning = new WeakSet<object>()

/**
 * Turns the keystore's epoch when the day's turn is due or somebody asked for one: all living keys under a new key, all
 * lookup tokens anew, the old key shredded, while everybody works. Goes on where an interrupted one stopped. `limit`:
 * collections whose tokens are made in one run.
 *
 * @law PIPA 21①, Decree 16①
 */
export async function turnEpoch(parts: TurnParts, work: { now: Date; limit: number }): Promise<TurnOutcome> {
  const { keystore } = parts
  if (turning.has(keystore)) return 'ANOTHERS'
  turning.add(keystore)
  try {
    return await turn(parts, work)
  } finally {
    turning.delete(keystore)
  }
}

async function turn(parts: TurnParts, { now, limit }: { now: Date; limit: number }): Promise<TurnOutcome> {
  const { keystore, keepers, onStep } = parts
  await catchUpEpoch(parts, now)
  const open = (await epochRows.open(keepers)) ?? (await begun(parts, now))
  if (open === undefined) return (await dropOldTokens(parts)) ? 'NOT_DUE' : 'WAITING'
  if (open.epoch > keystore.epoch && !(await prepared(parts, open))) return 'WAITING'
  if (open.filled_at === null && !(await filled(parts, open.epoch, limit))) return 'WAITING'
  if (!(await epochRows.isSettled(keepers, open.epoch, parts.settleMs))) return 'WAITING'
  const counts = await keystore.counts(open.epoch)
  // Not the next one's, where this is an earlier turn that the database has yet to hear of
  if (open.epoch > keystore.epoch || keystore.lookupKeys().length === 1) await keystore.endTurn(onStep)
  await switchEpoch(parts, open.epoch, counts)
  await onStep?.('SWITCHED')
  return (await dropOldTokens(parts)) ? 'TURNED' : 'WAITING'
}

async function begun({ keystore, keepers, onStep }: TurnParts, now: Date): Promise<OpenTurn | undefined> {
  const { beganAt } = await epochRows.last(keepers)
  if (!isTurnDue(now, beganAt)) return undefined
  await epochRows.begin(keepers, keystore.epoch + 1, now)
  await onStep?.('TURN_WRITTEN')
  return epochRows.open(keepers)
}

/** Everybody writes tokens of both epochs, orphans are buried, every key is packed. */
async function prepared(parts: TurnParts, { epoch, orphans }: OpenTurn): Promise<boolean> {
  const { keystore, keepers, onStep } = parts
  if (epoch !== keystore.epoch + 1) throw new Error('The database waits for another epoch than the keystore turns to.')
  if (!(await tokenEpochs.make(keepers, epoch))) return false
  await onStep?.('PARTITION_MADE')
  await keystore.beginTurn(onStep)
  await tokenEpochs.passBarrier(keepers)
  await onStep?.('BARRIER_PASSED')
  if (orphans === null) {
    await epochRows.swept(keepers, epoch, await sweepOrphans(parts))
    await onStep?.('SWEPT')
  }
  await keystore.rewrap(onStep)
  return true
}

async function filled(parts: TurnParts, epoch: number, limit: number): Promise<boolean> {
  const lookup = parts.keystore.lookupKeys().find((one) => one.epoch === epoch)
  if (lookup === undefined || !(await fillTokens(parts, lookup, limit))) return false
  await epochRows.filled(parts.keepers, epoch)
  await parts.onStep?.('FILLED')
  return true
}
