import type { AnyWork } from '../../../persistence/work.js'
import type { RequestRow } from '../request-row.js'
import { mandateNotInForce } from './mandated.refusals.js'

/**
 * Asked again before a decision: a mandate that was revoked or has ended since the request was verified counts no more.
 * The database refuses the edge by itself.
 *
 * @law PIPA 38①②
 * @throws Refusal MANDATE_NOT_IN_FORCE
 */
export async function demandMandate(
  work: AnyWork,
  { id, requester }: Pick<RequestRow, 'id' | 'requester'>,
): Promise<void> {
  if (requester === 'SUBJECT') return
  const [found] = await work.rows<{ is_covered: boolean }>(
    'is-mandated',
    'select jikimi.is_mandated($1) as is_covered',
    [id],
  )
  if (!found?.is_covered) throw mandateNotInForce()
}
