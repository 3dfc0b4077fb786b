import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import { ACCESS_LOG_RULES } from './access-log.rules.js'
import type { BoundValues } from './bound-values.js'
import { ownScopes, type ReadScope } from './find-audit-scopes.js'
import { isBounded } from './reached-grounds.js'

/** Which records somebody may read: all, or those within scopes. */
export type RecordReach = 'ALL' | readonly ReadScope[]

export async function recordReach(work: AnyWork): Promise<RecordReach> {
  return ACCESS_LOG_RULES.readsAll(staffOf(work.actor)) ? 'ALL' : ownScopes(work)
}

/** That a record `r` is within reach, as plain comparisons: what reads many rows can't afford a call for each. */
export function isWithinReach(reach: RecordReach, bound: BoundValues): string {
  if (reach === 'ALL') return 'true'
  const boxes = reach.map(({ purposes, duties, ...bounds }) => {
    const grounds = `(r.purpose = any (${bound.bind(purposes, 'text[]')}) or r.duty = any (${bound.bind(duties, 'text[]')}))`
    return `(${grounds} and ${isBounded(bounds, bound)})`
  })
  return boxes.length === 0 ? 'false' : `(${boxes.join(' or ')})`
}
