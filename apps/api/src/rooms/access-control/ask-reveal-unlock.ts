import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { unlockAlreadyAsked } from './access-control.refusals.js'
import { cleanWords } from '../../kernel/clean-words.js'
import { revealAllowance } from './reveal-allowance.js'
import type { RevealAllowanceView } from './reveal-unlock.view.js'

/** One request at a time is open; a privacy officer decides on it. */
export async function askRevealUnlock(work: WritingWork, given: string): Promise<RevealAllowanceView> {
  const { accountId } = staffOf(work.actor)
  const reason = cleanWords(given, 500)
  const id = newId(work.now)
  const added = await work.rows(
    'ask-reveal-unlock',
    `insert into jikimi.reveal_unlock (id, account_id, reason, asked_at) values ($1, $2, $3, jikimi.now())
     on conflict (account_id) where decided_at is null do nothing returning id`,
    [id, accountId, reason],
  )
  if (added.length === 0) throw unlockAlreadyAsked()
  work.record({ act: 'reveal-unlock.asked', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return revealAllowance(work)
}
