import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cutAlreadyDecided } from './access-log.refusals.js'
import { demandPastKeeping } from './demand-past-keeping.js'
import { findRecordCut } from './find-record-cuts.js'
import type { RecordCutView } from './record-cut.view.js'

/** The log states it in its tree, and then the records go: the sequencer does both. */
export async function approveRecordCut(work: WritingWork, id: string): Promise<RecordCutView> {
  const { accountId } = staffOf(work.actor)
  const { proposedById, before } = await undecided(work, id)
  demandApart('RECORD_CUT_APPROVED_BY_ANOTHER', proposedById, accountId)
  await demandPastKeeping(work, before)
  return decided(work, id, 'approved')
}

export async function declineRecordCut(work: WritingWork, id: string): Promise<RecordCutView> {
  await undecided(work, id)
  return decided(work, id, 'declined')
}

async function undecided(work: WritingWork, id: string): Promise<RecordCutView> {
  const cut = isId(id) ? await findRecordCut(work, id) : undefined
  if (!cut) throw notFound()
  if (cut.state !== 'PROPOSED') throw cutAlreadyDecided()
  return cut
}

/** @throws Refusal CUT_ALREADY_DECIDED when somebody else was faster. */
async function decided(work: WritingWork, id: string, how: 'approved' | 'declined'): Promise<RecordCutView> {
  const { accountId } = staffOf(work.actor)
  const changed = await work.rows(
    `record-cut-${how}`,
    `update jikimi.record_cut set ${how}_by = $2, ${how}_at = $3
     where id = $1 and approved_at is null and declined_at is null returning id`,
    [id, accountId, work.now],
  )
  if (changed.length === 0) throw cutAlreadyDecided()
  work.record({ act: `record-cut.${how}`, ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return (await findRecordCut(work, id))!
}
