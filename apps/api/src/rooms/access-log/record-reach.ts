import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import { ACCESS_LOG_RULES } from './access-log.rules.js'
import type { BoundValues } from './bound-values.js'
import { ownScopes, type ReadScope } from './find-audit-scopes.js'
import { isWithinBounds, reachedGrounds, type ReachedGround } from './reached-grounds.js'

/** Which records somebody may read: all, or those within scopes. */
export type RecordReach = 'ALL' | readonly ReadScope[]

export async function recordReach(work: AnyWork): Promise<RecordReach> {
  return ACCESS_LOG_RULES.readsAll(staffOf(work.actor)) ? 'ALL' : ownScopes(work)
}

/** That a record `r` is within reach, as plain comparisons: what reads many rows can't afford a call for each. */
export function isWithinReach(reach: RecordReach, bound: BoundValues): string {
  if (reach === 'ALL') return 'true'
  const alike = new Map<string, ReachedGround[]>()
  for (const ground of reachedGrounds(reach, {})) {
    const key = JSON.stringify(ground.bounds)
    alike.set(key, [...(alike.get(key) ?? []), ground])
  }
  const boxes = [...alike.values()].map((grounds) => {
    const codes = (wanted: string) => grounds.filter(({ column }) => column === wanted).map(({ code }) => code)
    const isOfThese = `(r.purpose = any (${bound.bind(codes('purpose'), 'text[]')}) or r.duty = any (${bound.bind(codes('duty'), 'text[]')}))`
    return `(${isOfThese} and ${isWithinBounds(grounds[0]!.bounds, bound)})`
  })
  return boxes.length === 0 ? 'false' : `(${boxes.join(' or ')})`
}
