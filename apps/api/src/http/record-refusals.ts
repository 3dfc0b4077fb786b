import type { Operation } from '../persistence/operation.js'

const RECORDED = new Set(['NOT_ALLOWED', 'NOT_FOUND', 'CONFLICT'])

/** Whoever is known and was refused is on record; refusals of nobody known are counted, not written one by one. */
export async function recordRefusals(operation: Operation): Promise<void> {
  const refused = operation.refused.filter(({ refusal }) => RECORDED.has(refusal.category))
  if (operation.actor.kind === 'ANONYMOUS') return operation.countAnonymous(refused.map(({ refusal }) => refusal.code))
  // What a write has noted itself, because it counts, is not written twice
  const unrecorded = refused.filter(({ refusal }) => !operation.onRecord.has(refusal.code))
  await operation.record(
    unrecorded.map(({ act, ground, refusal }) => operation.refusalEntry(act, ground, refusal.code)),
  )
}
