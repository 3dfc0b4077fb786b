import { isId } from '../../kernel/identifier.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { AnyWork } from '../../persistence/work.js'
import type { SealedLetter } from '../subjects/index.js'

/** These letters of this case, oldest first. One that is not among them reads like none that is there. */
export async function findLetters(
  work: AnyWork,
  caseId: string,
  wanted: readonly string[],
): Promise<readonly SealedLetter[]> {
  const ids = [...new Set(wanted)]
  if (!ids.every(isId)) throw notFound()
  if (ids.length === 0) return []
  const found = await work.rows<SealedLetter>(
    'find-letters',
    'select id, sealed from jikimi.case_message where case_id = $1 and id = any ($2::uuid[]) order by sent_at, id',
    [caseId, ids],
  )
  if (found.length < ids.length) throw notFound()
  return found
}
