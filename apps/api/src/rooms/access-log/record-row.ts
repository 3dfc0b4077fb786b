import type { ActorKind, DutyCode, Outcome, RevealReason } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import { DepartmentView } from '../staff/index.js'
import { AccessRecordView } from './access-record.view.js'

export interface RecordRow {
  readonly id: string
  readonly at: Date
  readonly actor_kind: ActorKind
  readonly account_id: string | null
  readonly department_id: string | null
  readonly name_ko: string
  readonly name_en: string
  readonly origin: string
  readonly act: string
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly reason: RevealReason | null
  readonly case_id: string | null
  readonly case_number: string | null
  readonly object_id: string | null
  readonly items: string[]
  readonly collections: string[]
  readonly part: number
  readonly parts: number
  readonly outcome: Outcome
  readonly refusal: string | null
  readonly times: number
  readonly request_id: string
  readonly is_collegial: boolean
  readonly note_sealed: Buffer | null
  readonly old_note: string | null
  readonly has_note: boolean
}

/** Of `jikimi.access_record r left join jikimi.department d on d.id = r.department_id`. */
export const RECORD_COLUMNS = `r.id, r.at, r.actor_kind, r.account_id, r.department_id, d.name_ko, d.name_en, r.origin, r.act,
  r.purpose, r.duty, r.reason, r.case_id, r.case_number, r.object_id, r.items, r.collections, r.part, r.parts, r.outcome,
  r.refusal, r.times, r.request_id, r.is_collegial, r.note_sealed, r.old_note,
  r.note_commitment is not null or r.old_note is not null as has_note`

export function recordView(row: RecordRow): AccessRecordView {
  const department = row.department_id
    ? viewOf(DepartmentView, { id: row.department_id, nameKo: row.name_ko, nameEn: row.name_en })
    : null
  return viewOf(AccessRecordView, {
    id: row.id,
    at: row.at,
    actorKind: row.actor_kind,
    department,
    origin: row.origin,
    act: row.act,
    purpose: row.purpose,
    duty: row.duty,
    reason: row.reason,
    caseId: row.case_id,
    caseNumber: row.case_number,
    objectId: row.object_id,
    items: row.items,
    collections: row.collections,
    collectionCount: row.collections.length,
    part: row.part,
    parts: row.parts,
    outcome: row.outcome,
    refusal: row.refusal,
    times: row.times,
    requestId: row.request_id,
    isCollegial: row.is_collegial,
    hasNote: row.has_note,
    accountId: row.account_id,
    words: { sealed: row.note_sealed, old: row.old_note },
  })
}
