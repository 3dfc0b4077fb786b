import { staffOf } from '../../authority/actor.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import type { ReadingWork } from '../../persistence/work.js'
import type { DestructionRunConnectionView, DestructionRunView } from './destruction-run.view.js'
import { RETENTION_RULES } from './retention.rules.js'
import { demandRun, type RunRow, runView, SELECT_RUNS } from './run-row.js'
import type { DestructionRunFilterInput } from './runs.inputs.js'

/** A page of runs, newest first; for who signs second, those of the person for whom they do. */
export async function listRuns(
  work: ReadingWork,
  filter: DestructionRunFilterInput,
  page: PageRequest,
): Promise<DestructionRunConnectionView> {
  const actor = staffOf(work.actor)
  const preparers = RETENTION_RULES.seesAll(actor) ? null : actor.deputisesFor
  const rows = await work.rows<RunRow>(
    'list-runs',
    `${SELECT_RUNS} where ($1::text is null or r.state = $1)
       and ($2::timestamptz is null or (r.prepared_at, r.id) < ($2::timestamptz, $3::uuid))
       and ($5::uuid[] is null or r.prepared_by = any ($5))
     order by r.prepared_at desc, r.id desc limit $4`,
    [filter.state ?? null, page.after?.at ?? null, page.after?.id ?? null, page.first + 1, preparers],
  )
  work.note({ act: 'destruction.listed', ground: { duty: 'DESTRUCTION' }, collections: [] })
  return connectionOf(page, rows.map(runView), ({ preparedAt: at, id }) => ({ at, id }))
}

export async function readRun(work: ReadingWork, id: string): Promise<DestructionRunView> {
  const row = await demandRun(work, id)
  work.note({ act: 'destruction.read', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return runView(row)
}
