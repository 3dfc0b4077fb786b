import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { textNotValid } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cutNotValid } from './access-log.refusals.js'
import { demandPastKeeping } from './demand-past-keeping.js'
import { findRecordCut } from './find-record-cuts.js'
import type { ProposeRecordCutInput } from './record-cut.inputs.js'
import type { RecordCutView } from './record-cut.view.js'
import { sealText } from './sealed-text.js'
import { startOfDay } from './start-of-day.js'

const LONGEST = 500

/** Whole months that are past the law's year or two. Nothing goes before somebody else has approved it. @law Std 8① */
export async function proposeRecordCut(work: WritingWork, given: ProposeRecordCutInput): Promise<RecordCutView> {
  const { accountId } = staffOf(work.actor)
  const reason = given.reason.normalize('NFC').trim()
  if (!isCleanText(reason) || reason.length < 1 || reason.length > LONGEST) throw textNotValid()
  if (!given.before.endsWith('-01')) throw cutNotValid()
  await demandPastKeeping(work, given.before)
  await demandNoneAsFar(work, given.before)
  const id = newId(work.now)
  const sealed = await sealText(
    work,
    { table: 'record_cut', row: id, keyId: id },
    maskForbiddenIdentifiers(reason).text,
  )
  await work.rows(
    'propose-record-cut',
    'insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at) values ($1, $2, $3, $4, $5)',
    [id, startOfDay(given.before), sealed, accountId, work.now],
  )
  work.record({ act: 'record-cut.proposed', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return (await findRecordCut(work, id))!
}

/** @throws Refusal CUT_NOT_VALID where a cut of as much is proposed or made already. */
async function demandNoneAsFar(work: WritingWork, before: string): Promise<void> {
  const found = await work.rows(
    'cuts-as-far',
    'select 1 from jikimi.record_cut where before >= $1 and declined_at is null limit 1',
    [startOfDay(before)],
  )
  if (found.length > 0) throw cutNotValid()
}
