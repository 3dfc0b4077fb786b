import { addDays, dayInSeoul } from '@jikimi/policy'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanReason } from './clean-reason.js'
import type { DestructionRunView } from './destruction-run.view.js'
import { destructionNotValid, nothingDue } from './retention.refusals.js'
import { demandRun, runView } from './run-row.js'
import type { PrepareDestructionInput } from './runs.inputs.js'
import { sealText } from './sealed-text.js'

const DAYS_AHEAD = 7

/** Fixes what is to be destroyed; nothing goes before somebody else has approved exactly that. @law PIPA 21① */
export async function prepareDestruction(
  work: WritingWork,
  given: PrepareDestructionInput,
): Promise<DestructionRunView> {
  const purposes = [...new Set(given.purposes)]
  if (purposes.length < 1 || purposes.length > 20 || given.dueUntil > addDays(dayInSeoul(work.now), DAYS_AHEAD))
    throw destructionNotValid()
  const id = newId(work.now)
  const reason = await sealText(work, { table: 'destruction_run', id }, cleanReason(given.reason))
  const [made] = await work.rows<{ items: number }>(
    'prepare-destruction',
    'select jikimi.prepare_destruction($1, $2::date, $3::text[], $4::bytea) as items',
    [id, given.dueUntil, purposes, reason],
  )
  if (!made?.items) throw nothingDue()
  work.record({ act: 'destruction.prepared', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return runView(await demandRun(work, id))
}
