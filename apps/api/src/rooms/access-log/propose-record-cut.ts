import { isCleanText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { textNotValid } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cutNotValid, cutTooEarly } from './access-log.refusals.js'
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
  await demandCuttable(work, given.before)
  const id = newId(work.now)
  const sealed = await sealText(work, { table: 'record_cut', row: id, keyId: id }, reason)
  await work.rows(
    'propose-record-cut',
    'insert into jikimi.record_cut (id, before, reason_sealed, proposed_by, proposed_at) values ($1, $2, $3, $4, $5)',
    [id, startOfDay(given.before), sealed, accountId, work.now],
  )
  work.record({ act: 'record-cut.proposed', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return (await findRecordCut(work, id))!
}

/** @throws Refusal CUT_TOO_EARLY while the law still wants them; CUT_NOT_VALID where a cut of as much is there already. */
async function demandCuttable(work: WritingWork, before: string): Promise<void> {
  const [answer] = await work.rows<{ earliest: string; is_early: boolean; is_cut: boolean }>(
    'cuttable',
    `select e.day::text as earliest, e.day > jikimi.today() as is_early,
       exists (select 1 from jikimi.record_cut c where c.before >= $1::date::timestamp at time zone 'Asia/Seoul'
         and c.declined_at is null) as is_cut
     from (select ($1::date + make_interval(months => jikimi.record_months()))::date as day) e`,
    [before],
  )
  if (answer!.is_early) throw cutTooEarly(answer!.earliest)
  if (answer!.is_cut) throw cutNotValid()
}
