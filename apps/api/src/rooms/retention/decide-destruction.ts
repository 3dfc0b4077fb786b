import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanReason } from './clean-reason.js'
import type { DestructionRunView } from './destruction-run.view.js'
import { runAlreadyDecided } from './retention.refusals.js'
import { RETENTION_RULES } from './retention.rules.js'
import { demandRun, type RunRow, runView } from './run-row.js'
import type { ApproveDestructionInput, DeclineDestructionInput } from './runs.inputs.js'

/** It begins at once. Each collection is looked at again before it goes. */
export async function approveDestruction(
  work: WritingWork,
  { id, version }: ApproveDestructionInput,
): Promise<DestructionRunView> {
  const row = await undecided(work, id)
  const view = await decided(work, row, version, 'approve')
  await work.enqueue('destroy-due', { runId: row.id })
  return view
}

export async function declineDestruction(
  work: WritingWork,
  { id, version, reason }: DeclineDestructionInput,
): Promise<DestructionRunView> {
  const note = cleanReason(reason)
  return decided(work, await undecided(work, id), version, 'decline', note)
}

async function undecided(work: WritingWork, id: string): Promise<RunRow> {
  const row = await demandRun(work, id)
  const actor = staffOf(work.actor)
  demandApart('DESTRUCTION_APPROVED_BY_ANOTHER', row.prepared_by, actor.accountId)
  if (!RETENTION_RULES.decidesAfter(actor, row.prepared_by)) throw notFound()
  if (row.state !== 'PREPARED') throw runAlreadyDecided()
  return row
}

/** @throws Refusal RUN_ALREADY_DECIDED when somebody else was faster. */
async function decided(
  work: WritingWork,
  { id }: RunRow,
  version: number,
  how: 'approve' | 'decline',
  note?: string,
): Promise<DestructionRunView> {
  const [done] = await work.rows<{ is_done: boolean }>(
    `${how}-destruction`,
    `select jikimi.${how}_destruction($1, $2) as is_done`,
    [id, version],
  )
  if (!done?.is_done) throw runAlreadyDecided()
  const act = `destruction.${how}d`
  work.record({ act, ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id, ...(note && { note }) })
  return runView(await demandRun(work, id))
}
