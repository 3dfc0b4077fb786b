import { idempotencyKeyReused } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { receiptAgain } from '../subjects/index.js'
import type { StoredClaim } from './claim-intake.js'
import { ReceiptView } from './own-case.view.js'
import { readOwnCase } from './read-own-case.js'

/** The same intake again: the same receipt, made anew from the data key. Another intake under the same key is refused. */
export async function repeatInquiry(work: WritingWork, claim: StoredClaim, request: string): Promise<ReceiptView> {
  const receipt = await receiptAgain(work.ports, claim, request)
  if (receipt === undefined) throw idempotencyKeyReused()
  // Whoever can repeat the intake word for word may see its state: from here on, as the person that the receipt stands for
  await work.rows('become-subject', `select set_config('jikimi.session', $1, true)`, [receipt])
  const own = await readOwnCase(work, claim.collection_id)
  work.record({
    act: 'inquiry.repeated',
    ground: { purpose: own.purpose },
    collections: [claim.pseudonym],
    caseNumber: own.number,
  })
  return viewOf(ReceiptView, { case: own, receipt })
}
