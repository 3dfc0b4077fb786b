import type { CaseAttention, CaseState } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { PageRequest } from '../../kernel/page.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { soonUntil } from './case-conditions.js'
import { caseRow, listCaseRows, type CaseRow } from './case-row.js'
import { caseView } from './case-view.js'
import type { InquiryCaseConnectionView, InquiryCaseView } from './inquiry-case.view.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

export interface CaseFilter {
  readonly purpose: string
  readonly state: CaseState | undefined
  readonly isMine: boolean
  readonly isOpen: boolean
  readonly attention: CaseAttention | undefined
  readonly isUnassigned: boolean
  readonly isDueSoon: boolean
}

/** A page of one purpose's cases, newest first. A purpose without designation reads like one that isn't there. */
export async function listCases(
  work: ReadingWork,
  filter: CaseFilter,
  page: PageRequest,
): Promise<InquiryCaseConnectionView> {
  const actor = staffOf(work.actor)
  if (!INQUIRY_RULES.reachesPurpose(actor, filter.purpose)) throw notFound()
  const { purpose, state, isOpen, attention, isUnassigned } = filter
  const narrowed = {
    state,
    isOpen,
    attention,
    isUnassigned,
    handlerId: filter.isMine ? actor.accountId : undefined,
    dueUntil: filter.isDueSoon ? soonUntil(work.now) : undefined,
  }
  const rows = await listCaseRows(work, { purpose, narrowed, after: page.after, limit: page.first + 1 })
  const views = await Promise.all(rows.map((row) => caseView(work, row, 'inquiry.listed')))
  return connectionOf(page, views, (view) => ({ at: view.receivedAt, id: view.id }))
}

export async function readCase(work: ReadingWork, id: string): Promise<InquiryCaseView> {
  return caseView(work, await demandCase(work, id), 'inquiry.viewed')
}

/** Out of reach, unknown and malformed are one and the same answer. */
export async function demandCase(work: AnyWork, id: string): Promise<CaseRow> {
  const row = isId(id) ? await caseRow(work, id) : undefined
  if (!row || !INQUIRY_RULES.reachesPurpose(staffOf(work.actor), row.purpose)) throw notFound()
  return row
}
