import { daysBetween } from '@jikimi/policy'
import { isCleanText } from '@jikimi/vault'
import { requestNotValid, textNotValid } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { evidenceCsv, type EvidenceRow } from './evidence-csv.js'
import { TrainingEvidenceView } from './training.view.js'

const REASON_LIMIT = 500

export interface EvidenceRequest {
  /** `YYYY-MM-DD` in Asia/Seoul, both days included. */
  readonly from: string
  readonly until: string
  readonly reason: string
}

/** Who was taught what, for an inspection. What it is needed for goes on record with it. @law PIPA 28②; Std 12② */
export async function exportTrainingEvidence(
  work: WritingWork,
  { from, until, reason: given }: EvidenceRequest,
): Promise<TrainingEvidenceView> {
  const note = given.normalize('NFC').trim()
  if (!isCleanText(note) || note === '' || [...note].length > REASON_LIMIT) throw textNotValid()
  if (daysBetween(from, until) < 0) throw requestNotValid()
  const rows = await work.rows<EvidenceRow>('training-evidence', SELECT, [from, until])
  work.record({ act: 'training-evidence.exported', ground: { duty: 'ACCESS_CONTROL' }, collections: [], note })
  return viewOf(TrainingEvidenceView, { fileName: `training-${from}-${until}.csv`, csv: evidenceCsv(rows) })
}

/** Names are those of the day of entry, which the history of rights kept; today's where there was no history yet. */
const SELECT = `
select c.held_on::text as held_on, c.title, c.audience, c.purpose, c.content, c.method,
  ${inSeoul('c.cancelled_at')} as cancelled_at, coalesce(h.account_name, a.display_name) as person,
  coalesce(h.department_ko, d.name_ko) as department_ko, coalesce(h.department_en, d.name_en) as department_en,
  coalesce(h.by_name, b.display_name) as entered_by, ${inSeoul('t.entered_at')} as entered_at,
  ${inSeoul('t.voided_at')} as voided_at
from jikimi.training_course c
left join jikimi.attendance t on t.course_id = c.id
left join jikimi.account a on a.id = t.account_id
left join jikimi.department d on d.id = a.department_id
left join jikimi.account b on b.id = t.entered_by
left join jikimi.rights_history h on h.object_id = t.id and h.change = 'ATTENDANCE_ENTERED'
where c.held_on between $1::date and $2::date
order by c.held_on, c.id, t.entered_at, t.id`

function inSeoul(instant: string): string {
  return `to_char(${instant} at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI')`
}
