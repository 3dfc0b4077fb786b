import { conditions, type FunctionCondition } from './function-condition.js'

/**
 * What a look that a statute compels is decided by. That it is decided once, a trigger decides again; that what is not
 * approved has no end to look until, a constraint.
 */
export const FUNCTION_CONDITIONS_OF_COMPULSION: readonly FunctionCondition[] = [
  ...conditions(
    'ask_compulsion',
    ['not jikimi.actor_keeps_register()', 'false', 'ask to look at what is restricted'],
    ['jikimi.is_restricted(c.collection_id) and', '', 'ask to look at what is not restricted'],
  ),
  ...conditions(
    'decide_compulsion',
    ['not jikimi.actor_is_fresh()', 'false', 'approve a look'],
    ['and c.version = seen', '', 'approve a look as it was before'],
    ['and jikimi.actor_approves_after(c.asked_by)', '', 'approve a look'],
  ),
  ...conditions(
    'actor_is_compelled',
    ['and c.asked_by = jikimi.actor_account()', '', 'look while it is in force'],
    ['and jikimi.now() < c.until_at', '', 'look when its hours are over'],
  ),
  ...conditions(
    'compelled_contents',
    ['not jikimi.actor_is_compelled(wanted)', 'false', 'look before it is decided'],
    ['and jikimi.is_restricted(i.collection_id)', '', 'look at what is restricted no more'],
  ),
]
