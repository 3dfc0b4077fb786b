import { encodeRecord } from '@jikimi/transparency-log'

/** An access record as `RECORD_COLUMNS` reads it. */
export interface RecordRow {
  readonly id: string
  readonly request_id: string
  readonly xid: string
  /** UTC with six decimals. */
  readonly at: string
  readonly actor_kind: string
  readonly account_id: string | null
  readonly department_id: string | null
  readonly origin: string
  readonly act: string
  readonly purpose: string | null
  readonly duty: string | null
  readonly reason: string | null
  readonly refusal: string | null
  readonly case_id: string | null
  readonly case_number: string | null
  readonly object_id: string | null
  readonly items: readonly string[]
  readonly collections: readonly string[]
  readonly part: number
  readonly parts: number
  readonly times: number
  readonly outcome: string
  readonly is_collegial: boolean
  readonly old_note: string | null
  readonly salt: Buffer
  readonly note_commitment: string | null
  readonly note_digest: string | null
}

/** The entry that a record has in the tree, and the body that its commitment is of. */
export const encodeRow = (row: RecordRow): { entry: Uint8Array; body: string } =>
  encodeRecord(
    {
      id: row.id,
      requestId: row.request_id,
      xid: row.xid,
      at: row.at,
      actorKind: row.actor_kind,
      accountId: row.account_id,
      departmentId: row.department_id,
      origin: row.origin,
      act: row.act,
      purpose: row.purpose,
      duty: row.duty,
      reason: row.reason,
      refusal: row.refusal,
      caseId: row.case_id,
      caseNumber: row.case_number,
      objectId: row.object_id,
      items: row.items,
      collections: row.collections,
      part: row.part,
      parts: row.parts,
      times: row.times,
      outcome: row.outcome,
      noteCommitment: row.note_commitment,
      noteDigest: row.note_digest,
      oldNote: row.old_note,
      isCollegial: row.is_collegial,
    },
    row.salt,
  )
