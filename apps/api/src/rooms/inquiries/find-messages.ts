import type { DeliveryState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { CaseMessageView } from './inquiry-case.view.js'

interface Row {
  readonly id: string
  readonly case_id: string
  readonly sent_at: Date
  readonly delivery_state: DeliveryState | 'SENDING'
  readonly template: string | null
  readonly written_by: string
}

/** The answers to these cases, by case id, oldest first. */
export async function findMessages(
  work: AnyWork,
  cases: readonly string[],
): Promise<ReadonlyMap<string, CaseMessageView[]>> {
  const rows = await work.rows<Row>(
    'find-messages',
    `select id, case_id, sent_at, delivery_state, template, written_by from jikimi.case_message
     where case_id = any ($1::uuid[]) order by sent_at, id`,
    [cases],
  )
  return new Map(cases.map((id) => [id, rows.filter((row) => row.case_id === id).map(messageView)]))
}

const messageView = (row: Row): CaseMessageView =>
  viewOf(CaseMessageView, {
    id: row.id,
    sentAt: row.sent_at,
    deliveryState: row.delivery_state === 'SENDING' ? 'QUEUED' : row.delivery_state,
    template: row.template,
    writtenById: row.written_by,
  })
