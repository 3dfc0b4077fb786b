import { staffOf } from '../../authority/actor.js'
import { busy } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { searchesAtMost } from './register.refusals.js'
import { REGISTER_RULES } from './register.rules.js'
import { SEARCH_LIMITS } from './search-limits.js'

/** One search of an account at a time: a hundred at once are no more than the hour allows, and take no connection. */
const LOCK = 7_141_131

/** @throws Refusal SEARCHES_AT_MOST when the hour's searches by name are used up, BUSY while another of one's own runs. */
export async function demandSearchesLeft(work: WritingWork): Promise<void> {
  const { accountId } = staffOf(work.actor)
  const [lock] = await work.rows<{ is_free: boolean }>(
    'searches-lock',
    'select pg_try_advisory_xact_lock($1, hashtext($2::text)) as is_free',
    [LOCK, accountId],
  )
  if (!lock!.is_free) throw busy(2)
  const [counted] = await work.rows<{ used: number }>('searches-used', 'select jikimi.searches_used() as used', [])
  if (!REGISTER_RULES.hasSearchesLeft(counted!.used)) throw searchesAtMost(SEARCH_LIMITS.anHour)
}
