import { staffOf } from '../../authority/actor.js'
import { ruleValue } from '../../authority/rule-value.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { ACCESS_CONTROL_RULES } from './access-control.rules.js'
import { liveUnlocks } from './find-reveal-unlocks.js'
import { RevealAllowanceView } from './reveal-unlock.view.js'

/** How many reveals the actor made within the last hour, and how many the hour allows them. */
export async function revealAllowance(work: AnyWork): Promise<RevealAllowanceView> {
  const actor = staffOf(work.actor)
  const [hour] = await work.rows<{ used: number; at_most: number }>(
    'reveal-allowance',
    'select jikimi.reveals_used($1) as used, jikimi.reveals_allowed($1) as at_most',
    [actor.accountId],
  )
  const own = (await liveUnlocks(work)).filter(({ accountId }) => ACCESS_CONTROL_RULES.isOwnUnlock(actor, accountId))
  return viewOf(RevealAllowanceView, {
    used: hour!.used,
    ordinary: await ruleValue(work, 'ORDINARY_REVEALS_PER_HOUR'),
    atMost: hour!.at_most,
    unlock: own[0] ?? null,
  })
}
