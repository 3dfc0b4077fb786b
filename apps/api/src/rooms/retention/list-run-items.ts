import type { DestructionGround, DestructionItemState, DestructionSkip } from '@jikimi/schema'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { dayOf, startOfDay } from './day-key.js'
import { type DestructionItemConnectionView, DestructionItemView } from './destruction-item.view.js'
import { demandRun } from './run-row.js'
import type { DestructionItemFilterInput } from './runs.inputs.js'

interface Row {
  readonly collection_id: string
  readonly case_number: string
  readonly purpose: string
  readonly ground: DestructionGround
  readonly due_on: string
  readonly state: DestructionItemState
  readonly skipped_because: DestructionSkip | null
  readonly failed_with: string | null
}

/** A page of what a run is of, the nearest day first. */
export async function listRunItems(
  work: ReadingWork,
  runId: string,
  filter: DestructionItemFilterInput,
  page: PageRequest,
): Promise<DestructionItemConnectionView> {
  const { id } = await demandRun(work, runId)
  const rows = await work.rows<Row>(
    'list-run-items',
    `select i.collection_id, i.case_number, i.purpose, i.ground, i.due_on::text as due_on, i.state, i.skipped_because, i.failed_with
     from jikimi.destruction_item i
     where i.run_id = $1 and ($2::text is null or i.state = $2)
       and ($4::uuid is null or (i.due_on, i.collection_id) > ($3::date, $4::uuid))
     order by i.due_on, i.collection_id limit $5`,
    [id, filter.state ?? null, page.after ? dayOf(page.after.at) : null, page.after?.id ?? null, page.first + 1],
  )
  work.note({ act: 'destruction.items-listed', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return connectionOf(page, rows.map(itemView), ({ dueOn, id }) => ({ at: startOfDay(dueOn), id }))
}

const itemView = (row: Row): DestructionItemView =>
  viewOf(DestructionItemView, {
    id: row.collection_id,
    caseNumber: row.case_number,
    purpose: row.purpose,
    ground: row.ground,
    dueOn: row.due_on,
    state: row.state,
    skippedBecause: row.skipped_because,
    failedWith: row.failed_with,
  })
