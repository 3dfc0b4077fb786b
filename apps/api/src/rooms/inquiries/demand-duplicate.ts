import type { CloseReason } from '@jikimi/schema'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { type CaseRow, caseRow } from './case-row.js'
import { duplicateNotValid } from './inquiries.refusals.js'

/**
 * That a duplicate names another case of its purpose, which is no duplicate of it in turn, and that nothing else names
 * one. Cases of a purpose become duplicates one at a time: two at once would make a circle.
 */
export async function demandDuplicate(
  work: WritingWork,
  row: CaseRow,
  reason: CloseReason,
  duplicateOfId: string | undefined,
): Promise<string | null> {
  if (reason !== 'DUPLICATE' && duplicateOfId === undefined) return null
  if (reason !== 'DUPLICATE' || duplicateOfId === undefined || !isId(duplicateOfId)) throw duplicateNotValid()
  await work.rows('duplicates-one-at-a-time', 'select pg_advisory_xact_lock(7141128, hashtext($1))', [row.purpose])
  const other = await caseRow(work, duplicateOfId)
  if (other?.purpose !== row.purpose || (await isDuplicateOf(work, duplicateOfId, row.case_id))) {
    throw duplicateNotValid()
  }
  return duplicateOfId
}

/** Whether the chain of what `id` is a duplicate of comes to `other`, or begins there. */
async function isDuplicateOf(work: WritingWork, id: string, other: string): Promise<boolean> {
  const rows = await work.rows(
    'duplicates-of',
    `with recursive chain as (
       select c.id, c.duplicate_of from jikimi.inquiry_case c where c.id = $1
       union select c.id, c.duplicate_of from chain join jikimi.inquiry_case c on c.id = chain.duplicate_of)
     select 1 from chain where id = $2`,
    [id, other],
  )
  return rows.length > 0
}
