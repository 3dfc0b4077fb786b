import { dayInSeoul } from '@jikimi/policy'
import type { DestructionGround, RetentionState } from '@jikimi/schema'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { dayOf, startOfDay } from './day-key.js'
import { type RetentionItemConnectionView, RetentionItemView } from './retention-item.view.js'
import type { RetentionFilterInput } from './retention.inputs.js'

interface Row {
  readonly case_id: string
  readonly case_number: string
  readonly purpose: string
  readonly received_at: Date
  readonly due_on: string
  readonly ground: DestructionGround
  readonly state: RetentionState
  readonly pseudonym: string
  readonly hold_id: string | null
}

const LIST = `
select case_id, case_number, purpose, received_at, due_on::text as due_on, ground, state, pseudonym, hold_id
from jikimi.retention_list($1, $2, $3::date, $4::date, $5, $6::date, $7::uuid, $8)`

/** A page of living collections, the nearest day first; on record with whose they are, though nothing of a person is told. */
export async function listRetentionItems(
  work: ReadingWork,
  filter: RetentionFilterInput,
  page: PageRequest,
): Promise<RetentionItemConnectionView> {
  const rows = await work.rows<Row>('retention-list', LIST, [
    filter.purpose ?? null,
    filter.state ?? null,
    filter.dueFrom ?? null,
    filter.dueUntil ?? null,
    filter.caseNumber ?? null,
    page.after ? dayOf(page.after.at) : null,
    page.after?.id ?? null,
    page.first + 1,
  ])
  const shown = rows.slice(0, page.first).map(({ pseudonym }) => pseudonym)
  work.note({ act: 'retention.listed', ground: { duty: 'DESTRUCTION' }, collections: shown })
  const today = dayInSeoul(work.now)
  const views = rows.map((row) => itemView(row, today))
  return connectionOf(page, views, ({ dueOn, caseId: id }) => ({ at: startOfDay(dueOn), id }))
}

const itemView = (row: Row, today: string): RetentionItemView =>
  viewOf(RetentionItemView, {
    caseId: row.case_id,
    caseNumber: row.case_number,
    purpose: row.purpose,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    ground: row.ground,
    state: row.state,
    isLate: row.state === 'DUE' && row.due_on < today,
    holdId: row.hold_id,
  })
