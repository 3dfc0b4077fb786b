import type { RevealReason } from '@jikimi/schema'
import { demandFresh } from '../../authority/fresh.js'
import { ruleValue } from '../../authority/rule-value.js'
import type { WritingWork } from '../../persistence/work.js'
import { revealsAtMost } from './subjects.refusals.js'

/** Of the lock that the database's own count takes: a hundred at once are no more than the hour allows. */
const LOCK = 7_141_104

/**
 * The reveals of the last hour, counted one at a time. Beyond the ordinary ones, and for a reason of one's own, a fresh
 * sign-in; beyond what the hour allows, a second person first.
 *
 * @throws Refusal REVEALS_AT_MOST, STEP_UP_NEEDED
 */
export async function demandRevealsLeft(work: WritingWork, accountId: string, reason: RevealReason): Promise<void> {
  await work.rows('reveals-lock', 'select pg_advisory_xact_lock($1, hashtext($2::text))', [LOCK, accountId])
  const [counted] = await work.rows<{ used: number; at_most: number }>(
    'reveals-counted',
    'select jikimi.reveals_used($1) as used, jikimi.reveals_allowed($1) as at_most',
    [accountId],
  )
  const { used, at_most: atMost } = counted!
  if (used >= atMost) throw revealsAtMost(atMost)
  if (reason === 'OTHER' || used >= (await ruleValue(work, 'ORDINARY_REVEALS_PER_HOUR'))) demandFresh(work)
}
