import { conditions, conditionsGiven, type FunctionCondition } from './function-condition.js'

const OFFICER = `not jikimi.actor_has('PRIVACY_OFFICER')`

/** Who drafts, approves, withdraws. That who wrote it does not approve it, a constraint of the table decides again. */
export const FUNCTION_CONDITIONS_OF_DRAFTING: readonly FunctionCondition[] = [
  ...conditions('begin_policy_draft', [OFFICER, 'false', 'begin a draft']),
  ...conditions(
    'save_policy_draft',
    [OFFICER, 'false', 'save a draft'],
    ['and d.version = seen', '', 'save a draft as it was before'],
    [`and d.state = 'DRAFT'`, '', 'save what is proposed'],
  ),
  ...conditions(
    'propose_policy_draft',
    [OFFICER, 'false', 'propose a draft'],
    ['and d.version = seen', '', 'propose a draft as it was before'],
    [`and d.state = 'DRAFT'`, '', 'propose what is proposed'],
    [`and d.notice_ko <> ''`, '', 'propose without a notice'],
  ),
  ...conditions(
    'return_policy_draft',
    ['not jikimi.actor_is_officer()', 'false', 'return a draft'],
    ['and d.version = seen', '', 'return a draft as it was before'],
    [`and d.state = 'PROPOSED'`, '', 'return what is not proposed'],
  ),
  ...conditions(
    'drop_policy_draft',
    ['not jikimi.actor_is_officer()', 'false', 'drop a draft'],
    ['and d.version = seen', '', 'drop a draft as it was before'],
  ),
  ...conditions(
    'approve_policy_draft',
    ['not jikimi.actor_is_fresh()', 'false', 'approve a draft'],
    ['and p.version = seen', '', 'approve a draft as it was before'],
    ['not jikimi.actor_approves_after(d.proposed_by)', 'false', 'approve a draft'],
  ),
  ...conditions(
    'withdraw_policy',
    ['not jikimi.actor_is_fresh()', 'false', 'withdraw a version'],
    [`not jikimi.actor_has('CHIEF_PRIVACY_OFFICER')`, 'false', 'withdraw a version'],
    ['n.effective_on > v.effective_on', 'false', 'withdraw what another follows'],
  ),
  // What is in force is followed by what comes, in the fixture
  ...conditionsGiven(
    'withdraw_policy',
    ['n.effective_on > v.effective_on', 'false'],
    ['and v.effective_on > jikimi.today()', '', 'withdraw the version in force'],
  ),
  // That it is noted once, a trigger of the table decides again
  ...conditions('note_policy_effect', ['and v.effective_on <= jikimi.today()', '', 'note it before its day']),
  ...conditions(
    'stop_policy',
    ['and v.effective_on <= jikimi.today()', '', 'stop it before its day'],
    ['and v.took_effect_at is null', '', 'stop what took effect'],
  ),
  ...conditions('collections_by_version', ['where jikimi.actor_is_officer()', '', 'count collections by version']),
  ...conditions('policy_waits', [
    'if new.effective_on < new.announced_on + new.notice_days then',
    'if false then',
    'approve what comes too early',
  ]),
]
