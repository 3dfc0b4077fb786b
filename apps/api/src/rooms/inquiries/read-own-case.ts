import type { CaseState } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { OwnCaseView } from './own-case.view.js'

interface Row {
  readonly number: string
  readonly purpose: string
  readonly state: CaseState
  readonly received_at: Date
  readonly answered_at: Date | null
  readonly items: string[]
  readonly masked_items: string[]
  readonly period_ends_on: string
  readonly version: string
  readonly text_digest: string
}

/** The one case of a collection, as the person whose it is follows it; row-level security shows them no other. */
export async function readOwnCase(work: AnyWork, collection: string): Promise<OwnCaseView> {
  const [row] = await work.rows<Row>(
    'read-own-case',
    `select c.number, c.purpose, c.state, c.received_at, c.answered_at, l.items, l.masked_items,
       l.period_ends_on::text as period_ends_on, v.version, r.text_digest
     from jikimi.inquiry_case c
     join jikimi.collection l on l.id = c.collection_id
     join jikimi.consent_record r on r.collection_id = l.id
     join jikimi.policy_version v on v.id = l.policy_version_id
     where l.id = $1`,
    [collection],
  )
  if (!row) throw notFound()
  return viewOf(OwnCaseView, {
    number: row.number,
    purpose: row.purpose,
    state: row.state,
    receivedAt: row.received_at,
    answeredAt: row.answered_at,
    collectedItems: row.items,
    maskedItems: row.masked_items,
    goneAtTheLatestOn: row.period_ends_on,
    policyVersion: row.version,
    consentDigest: row.text_digest,
  })
}
