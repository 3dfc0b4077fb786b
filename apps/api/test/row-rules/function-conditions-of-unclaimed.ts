import { conditions, type FunctionCondition } from './function-condition.js'

/** What is decided by about restrictions without a request. That a lift is decided once, a trigger decides again. */
export const FUNCTION_CONDITIONS_OF_UNCLAIMED: readonly FunctionCondition[] = [
  ...conditions('unclaimed_restrictions', [
    '(select jikimi.actor_sees_requests()) or',
    'true or',
    'list restrictions without a request',
  ]),
  ...conditions(
    'claim_restriction',
    ['perform jikimi.demand_work_on(by_request);', '', 'take a restriction over with their request'],
    [
      "when x.awaits_correction then '{CORRECTION}'",
      "when false then ''",
      'take over by a deletion what waits for a correction',
    ],
    ['and t.collection_id = x.collection_id', '', 'take over what the request is not about'],
  ),
  ...conditions(
    'ask_restriction_lift',
    ['not jikimi.actor_keeps_register()', 'false', 'ask to lift a restriction'],
    ['and x.ended_at is null', '', 'ask to lift what has ended'],
    ['and x.request_id is null', '', 'ask to lift what has a request'],
  ),
  ...conditions(
    'decide_restriction_lift',
    ['not jikimi.actor_is_fresh()', 'false', 'lift a restriction'],
    ['and f.version = seen', '', 'lift a restriction as it was before'],
    ['and jikimi.actor_approves_after(f.asked_by)', '', 'lift a restriction'],
  ),
]
