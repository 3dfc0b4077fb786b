import type { BounceReason, DeliveryState, MessageDirection } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { CaseMessageView } from './inquiry-case.view.js'

interface Row {
  readonly id: string
  readonly case_id: string
  readonly direction: MessageDirection
  readonly sent_at: Date
  readonly length: number
  readonly delivery_state: DeliveryState | 'SENDING' | null
  readonly bounce_reason: BounceReason | null
  readonly bounced_at: Date | null
  readonly attempts: number
  readonly template: string | null
  readonly written_by: string | null
}

/** The letters of these cases, by case id, oldest first. */
export async function findMessages(
  work: AnyWork,
  cases: readonly string[],
): Promise<ReadonlyMap<string, CaseMessageView[]>> {
  const rows = await work.rows<Row>(
    'find-messages',
    `select id, case_id, direction, sent_at, length, delivery_state, bounce_reason, bounced_at, attempts, template, written_by
     from jikimi.case_message where case_id = any ($1::uuid[]) order by sent_at, id`,
    [cases],
  )
  return new Map(cases.map((id) => [id, rows.filter((row) => row.case_id === id).map(messageView)]))
}

const messageView = (row: Row): CaseMessageView =>
  viewOf(CaseMessageView, {
    id: row.id,
    direction: row.direction,
    sentAt: row.sent_at,
    length: row.length,
    deliveryState: row.delivery_state === 'SENDING' ? 'QUEUED' : row.delivery_state,
    bounceReason: row.bounce_reason,
    bouncedAt: row.bounced_at,
    attempts: row.attempts,
    template: row.template,
    writtenById: row.written_by,
  })
