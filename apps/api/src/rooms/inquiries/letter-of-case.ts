import type { DeliveryState } from '@jikimi/schema'
import { isId } from '../../kernel/identifier.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'

interface Row {
  readonly delivery_state: DeliveryState | 'SENDING'
  readonly resend_digest: Buffer | null
  readonly template: string | null
}

/** A letter to the visitor, for who works on its delivery. @throws Refusal NOT_FOUND for one of another case too. */
export async function letterOfCase(work: WritingWork, caseId: string, id: string): Promise<Row> {
  if (!isId(id)) throw notFound()
  const [row] = await work.rows<Row>(
    'letter-of-case',
    `select delivery_state, resend_digest, template from jikimi.case_message where id = $1 and case_id = $2 and direction = 'TO_VISITOR'`,
    [id, caseId],
  )
  if (!row) throw notFound()
  return row
}
