import type { Pool } from 'pg'
import type { Locale } from '@jikimi/schema'
import { SEALED_COLUMNS, type SealedCollection } from '../subjects/index.js'
import type { WithDueDate } from './case-due.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

export type DeliveryKind = 'LETTER' | 'RENEWAL'

/** A letter, or the mail with a new link, that waits to be sent. */
export interface WaitingDelivery extends SealedCollection, WithDueDate {
  readonly kind: DeliveryKind
  /** Of the letter or the renewal: the Message-ID, and what its link is made from. */
  readonly source_id: string
  /** Null for a renewal, which has no words of its own. */
  readonly letter_sealed: Buffer | null
  /** This one counted. */
  readonly attempts: number
  readonly asked_at: Date
  readonly case_id: string
  readonly number: string
  readonly locale: Locale
}

/** Nothing goes to who was taken for spam, nor about a restricted collection, whatever row rules say. */
const claim = (table: string, since: string, sealed: string, where: string) => `
with next as (
  select m.id from jikimi.${table} m join jikimi.inquiry_case c on c.id = m.case_id
  where ((m.delivery_state = 'QUEUED' and (m.next_try_at is null or m.next_try_at <= $1))
      or (m.delivery_state = 'SENDING' and m.delivery_tried_at < $1::timestamptz - interval '5 minutes'))
    and c.close_reason is distinct from 'SPAM' and ${where} and ${INQUIRY_RULES.isUnrestricted('m.collection_id')}
  order by m.${since} for update of m skip locked limit 1)
update jikimi.${table} m set delivery_state = 'SENDING', delivery_tried_at = $1, attempts = m.attempts + 1
from next, jikimi.collection l, jikimi.inquiry_case c
where m.id = next.id and l.id = m.collection_id and c.id = m.case_id
returning m.id as source_id, ${sealed} as letter_sealed, m.attempts, m.${since} as asked_at, c.id as case_id, c.number, l.locale,
  c.due_on::text as due_on, ${SEALED_COLUMNS}`

const CLAIMS: Readonly<Record<DeliveryKind, string>> = {
  LETTER: claim('case_message', 'sent_at', 'm.sealed', `m.direction = 'TO_VISITOR'`),
  RENEWAL: claim('link_renewal', 'asked_at', 'null::bytea', 'true'),
}

/** Takes the oldest that waits, so that no other worker does; one of whom nothing is heard for minutes is taken over. */
export async function claimDelivery(pool: Pool, kind: DeliveryKind, now: Date): Promise<WaitingDelivery | undefined> {
  const { rows } = await pool.query<Omit<WaitingDelivery, 'kind'>>(CLAIMS[kind], [now])
  return rows[0] && { kind, ...rows[0] }
}
