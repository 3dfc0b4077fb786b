import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { signInNameOf } from '../staff/index.js'

/** Whether somebody else on the staff signs in with this address: a look-up that wants explaining. */
export async function isOfColleague(work: WritingWork, email: string): Promise<boolean> {
  const rows = await work.rows('is-of-colleague', 'select 1 from jikimi.account where sign_in_name = $1 and id <> $2', [
    signInNameOf(email),
    staffOf(work.actor).accountId,
  ])
  return rows.length > 0
}
