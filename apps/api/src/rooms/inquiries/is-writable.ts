import type { AnyWork } from '../../persistence/work.js'
import { isPastDue } from './case-due.js'
import type { VisitRow } from './find-visit.js'
import { letterItemOf } from './letter-item.js'

/** Whether the visitor can still write: while the collection may be kept, not as spam, and where the policy lists text. */
export function isWritable({ ports, now }: Pick<AnyWork, 'ports' | 'now'>, visit: VisitRow): boolean {
  const { document } = ports.policy.published(visit.policy_version_id)
  return visit.close_reason !== 'SPAM' && !isPastDue(visit, now) && letterItemOf(document, visit.purpose) !== undefined
}
