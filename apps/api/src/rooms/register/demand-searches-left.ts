import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { searchesAtMost } from './register.refusals.js'
import { REGISTER_RULES, SEARCHES_PER_HOUR } from './register.rules.js'

/** Searches of one account wait for each other: a hundred at once are no more than the hour allows. */
const LOCK = 7_141_131

/** @throws Refusal SEARCHES_AT_MOST when the hour's searches by name are used up. */
export async function demandSearchesLeft(work: WritingWork): Promise<void> {
  const { accountId } = staffOf(work.actor)
  await work.rows('searches-lock', 'select pg_advisory_xact_lock($1, hashtext($2::text))', [LOCK, accountId])
  const [counted] = await work.rows<{ used: number }>('searches-used', 'select jikimi.searches_used() as used', [])
  if (!REGISTER_RULES.hasSearchesLeft(counted!.used)) throw searchesAtMost(SEARCHES_PER_HOUR)
}
