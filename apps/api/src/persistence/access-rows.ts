import { newId } from '../kernel/identifier.js'
import { type AccessEntry, dutyOf, purposeOf } from './journal.js'

/** At most so many collections a record; more become parts of one commit. */
export const COLLECTIONS_PER_RECORD = 1000

/** Takes the rows of `accessRows` as one JSON parameter: the same statement for app, worker and journal. */
export const INSERT_ACCESS_RECORDS = `
insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, purpose, duty, reason,
  case_id, case_number, object_id, items, collections, part, parts, outcome, refusal, times, request_id,
  is_collegial, note_sealed, note_commitment)
select id, at, actor_kind, account_id, department_id, origin, act, purpose, duty, reason,
  case_id, case_number, object_id, items, collections, part, parts, outcome, refusal, times, request_id,
  is_collegial, note_sealed, note_commitment
from json_to_recordset($1::json) as r(id uuid, at timestamptz, actor_kind text, account_id uuid, department_id uuid,
  origin text, act text, purpose text, duty text, reason text, case_id uuid, case_number text, object_id uuid, items text[],
  collections uuid[], part integer, parts integer, outcome text, refusal text, times integer,
  request_id uuid, is_collegial boolean, note_sealed bytea, note_commitment bytea)`

export function accessRows(entry: AccessEntry): object[] {
  const parts = Math.max(1, Math.ceil(entry.collections.length / COLLECTIONS_PER_RECORD))
  return Array.from({ length: parts }, (_, index) => ({
    id: index === 0 && entry.note ? entry.note.recordId : newId(entry.at),
    at: entry.at,
    actor_kind: entry.actorKind,
    account_id: entry.accountId,
    department_id: entry.departmentId,
    origin: entry.origin,
    act: entry.act,
    purpose: purposeOf(entry.ground),
    duty: dutyOf(entry.ground),
    reason: entry.reason,
    case_id: entry.caseId,
    case_number: entry.caseNumber,
    object_id: entry.objectId,
    items: entry.items ?? [],
    collections: entry.collections.slice(index * COLLECTIONS_PER_RECORD, (index + 1) * COLLECTIONS_PER_RECORD),
    part: index + 1,
    parts,
    outcome: entry.outcome,
    refusal: entry.refusal,
    times: entry.times ?? 1,
    request_id: entry.requestId,
    is_collegial: entry.isCollegial ?? false,
    note_sealed: index === 0 && entry.note ? hex(entry.note.sealed) : null,
    note_commitment: hex(index === 0 && entry.note ? entry.note.commitment : entry.noteCommitment),
  }))
}

/** As PostgreSQL reads bytes out of JSON. */
const hex = (bytes: Buffer | undefined): string | null => (bytes ? `\\x${bytes.toString('hex')}` : null)
