import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { mandateDecided } from './mandates.refusals.js'

/**
 * By the data subject, in a visit of their own; the representative's visit can't. It ends with this commit.
 * The caller records it, with the pseudonym of the visit.
 * @throws Refusal NOT_FOUND for a mandate of somebody else's request
 */
export async function revokeOwnMandate(work: WritingWork, id: string): Promise<void> {
  const [done] = isId(id)
    ? await work.rows<{ is_done: boolean | null }>(
        'revoke-own-mandate',
        'select jikimi.revoke_own_mandate($1) as is_done',
        [id],
      )
    : []
  if (done?.is_done === false) throw mandateDecided()
  if (!done?.is_done) throw notFound()
}
