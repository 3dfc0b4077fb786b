import type { PolicyDraftState } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { POLICY_DRAFT_RULES } from './policy-drafts.rules.js'
import { PolicyDraftView } from './policy-draft.view.js'

interface Row {
  readonly id: string
  readonly state: PolicyDraftState
  readonly version: number
  readonly follows: string
  readonly source: string
  readonly notice_ko: string
  readonly notice_en: string
  readonly is_raised: boolean
  readonly began_at: Date
  readonly changed_at: Date
  readonly proposed_at: Date | null
  readonly return_reason: string | null
  readonly approved_at: Date | null
  readonly published_as: string | null
  readonly written_by: string[]
  readonly proposed_by: string | null
  readonly approved_by: string | null
}

const SELECT = `
select d.id, d.state, d.version, f.version as follows, d.source, d.notice_ko, d.notice_en, d.is_raised, d.began_at, d.changed_at,
  d.proposed_at, d.return_reason, d.approved_at, p.version as published_as, d.written_by, d.proposed_by, d.approved_by
from jikimi.policy_draft d join jikimi.policy_version f on f.id = d.follows
left join jikimi.policy_version p on p.id = d.policy_version_id`

/** A few a year. */
const MOST = 50

export async function listDrafts(work: ReadingWork): Promise<PolicyDraftView[]> {
  const rows = await work.rows<Row>(
    'list-drafts',
    `${SELECT} where ($1::uuid[] is null or d.proposed_by = any ($1)) order by d.began_at desc, d.id desc limit ${MOST}`,
    [POLICY_DRAFT_RULES.proposersSeen(staffOf(work.actor)) ?? null],
  )
  return rows.map((row) => draftView(work, row))
}

/** @throws Refusal NOT_FOUND */
export async function demandDraft(work: AnyWork, id: string): Promise<PolicyDraftView> {
  const [row] = isId(id) ? await work.rows<Row>('find-draft', `${SELECT} where d.id = $1`, [id]) : []
  const proposers = POLICY_DRAFT_RULES.proposersSeen(staffOf(work.actor))
  if (!row || (proposers && !proposers.includes(row.proposed_by ?? ''))) throw notFound()
  return draftView(work, row)
}

function draftView({ actor }: AnyWork, row: Row): PolicyDraftView {
  const { accountId } = staffOf(actor)
  return viewOf(PolicyDraftView, {
    id: row.id,
    state: row.state,
    revision: row.version,
    follows: row.follows,
    source: row.source,
    noticeKo: row.notice_ko,
    noticeEn: row.notice_en,
    isRaised: row.is_raised,
    beganAt: row.began_at,
    changedAt: row.changed_at,
    proposedAt: row.proposed_at,
    returnReason: row.return_reason,
    approvedAt: row.approved_at,
    publishedAs: row.published_as,
    isOwn: row.proposed_by === accountId || row.written_by.includes(accountId),
    writtenByIds: row.written_by,
    proposedById: row.proposed_by,
    approvedById: row.approved_by,
  })
}
