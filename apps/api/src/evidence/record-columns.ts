/** What a record's entry and body are made of, for `encodeRow`; the table's alias is `r`. */
export const RECORD_COLUMNS = `
  r.id, r.request_id, r.xid::text as xid, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  r.actor_kind, r.account_id, r.department_id, r.origin, r.act, r.purpose, r.duty, r.reason, r.refusal, r.case_id,
  r.case_number, r.object_id, r.items, r.collections, r.part, r.parts, r.times, r.outcome, r.is_collegial, r.old_note, r.salt,
  encode(r.note_commitment, 'base64') as note_commitment, encode(sha256(r.note_sealed), 'base64') as note_digest`
