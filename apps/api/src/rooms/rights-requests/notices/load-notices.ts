import type { BounceReason, DeliveryState, NoticeKind, NoticeMeans } from '@jikimi/schema'
import { viewOf } from '../../../kernel/view.js'
import { batched } from '../../../persistence/batched.js'
import type { AnyWork } from '../../../persistence/work.js'
import { RightsNoticeView } from './notice.view.js'

interface Row {
  readonly id: string
  readonly request_id: string
  readonly kind: NoticeKind
  readonly round: number
  readonly means: NoticeMeans
  readonly sent_on: string
  readonly sent_at: Date
  readonly delivery_state: DeliveryState | 'SENDING'
  readonly bounced_at: Date | null
  readonly bounce_reason: BounceReason | null
}

/** What was sent about these requests, oldest first; one statement for a whole list. */
export const loadNotices = batched(async (work: AnyWork, ids: readonly string[]) => {
  const rows = await work.rows<Row>(
    'notices-of-requests',
    `select n.id, n.request_id, n.kind, n.round, n.means, n.sent_on::text as sent_on, n.sent_at, n.delivery_state, n.bounced_at,
       n.bounce_reason
     from jikimi.request_notice n where n.request_id = any ($1::uuid[]) order by n.sent_at, n.id`,
    [ids],
  )
  const found = new Map<string, RightsNoticeView[]>(ids.map((id) => [id, []]))
  for (const row of rows) found.get(row.request_id)?.push(noticeView(row))
  return found
})

const noticeView = (row: Row): RightsNoticeView =>
  viewOf(RightsNoticeView, {
    id: row.id,
    kind: row.kind,
    round: row.round,
    means: row.means,
    sentOn: row.sent_on,
    sentAt: row.sent_at,
    // Whether it waits or is on its way is one to whoever asks
    deliveryState: row.delivery_state === 'SENDING' ? 'QUEUED' : row.delivery_state,
    bouncedAt: row.bounced_at,
    bounceReason: row.bounce_reason,
  })
