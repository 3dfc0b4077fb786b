import { randomUUID } from 'node:crypto'
import { newId } from '../../src/kernel/identifier.js'
import type { TestDatabase } from './a-database.js'

/** What an invented record says; the rest is ordinary work of `handler`. */
export interface InventedRecord {
  /** As a clock in Seoul shows it: `2026-11-16T09:30:00`. */
  readonly at: string
  readonly by?: string
  readonly act?: string
  readonly collections?: readonly string[]
  readonly refusal?: string
  readonly caseId?: string
  readonly caseNumber?: string
  readonly isCollegial?: boolean
  readonly purpose?: 'CIVIL_COMPLAINT' | 'IR_MEETING'
}

let index = 1_000_000

/** Writes records with the times that are given, and gives them places in the tree, in this order. Returns their ids. */
export async function recordsInTree(database: TestDatabase, given: readonly InventedRecord[]): Promise<string[]> {
  const rows = given.map((record) => {
    const at = new Date(`${record.at}+09:00`)
    index += 1
    const { by = 'handler', act = 'inquiry.listed', collections = [], refusal, isCollegial = false } = record
    const { caseId, caseNumber, purpose = 'CIVIL_COMPLAINT' } = record
    const name = `${by}@example.kr`
    return {
      id: newId(at),
      at,
      index,
      name,
      act,
      collections,
      refusal,
      isCollegial,
      caseId,
      caseNumber,
      purpose,
      request: randomUUID(),
    }
  })
  const values = [JSON.stringify(rows)]
  await database.sql(
    'postgres',
    `insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, purpose, items, collections,
       outcome, refusal, request_id, case_id, case_number, is_collegial)
     select r.id, r.at, 'STAFF', a.id, a.department_id, '127.0.0.1', r.act, r.purpose, '{}', r.collections,
       case when r.refusal is null then 'DONE' else 'REFUSED' end, r.refusal, r.request, r."caseId", r."caseNumber", r."isCollegial"
     from jsonb_to_recordset($1::jsonb) as r (id uuid, at timestamptz, name text, act text, purpose text, collections uuid[], refusal text,
       request uuid, "caseId" uuid, "caseNumber" text, "isCollegial" boolean) join jikimi.account a on a.sign_in_name = r.name`,
    values,
  )
  await database.sql(
    'jikimi_sequencer',
    `insert into jikimi.log_entry (record_at, record_id, index)
     select r.at, r.id, r.index from jsonb_to_recordset($1::jsonb) as r (id uuid, at timestamptz, index bigint)`,
    values,
  )
  return rows.map(({ id }) => id)
}

/** So many pseudonyms that nobody has. */
export const pseudonyms = (count: number): string[] => Array.from({ length: count }, () => randomUUID())
