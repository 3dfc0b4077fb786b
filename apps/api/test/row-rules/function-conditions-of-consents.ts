import { conditions, type FunctionCondition } from './function-condition.js'

const NOT_ANSWERED = `k.state in ('SENDING', 'SENT') and g.state = 'RUNNING'`
const IN_FORCE = 'and g.policy_version_id = jikimi.policy_in_force()'
const NOT_RESTRICTED = 'and not jikimi.is_restricted(l.id)'

/** Whose consent ends, who is asked again, and until when an answer counts. */
export const FUNCTION_CONDITIONS_OF_CONSENTS: readonly FunctionCondition[] = [
  ...conditions(
    'withdraw_own_consent',
    ['wanted = any (jikimi.actor_own())', 'true', `withdraw another's consent`],
    ['where not v.is_shared', '', 'withdraw their own consent'],
  ),
  ...conditions('own_consent_events', [
    'r.collection_id = any ((select jikimi.actor_own())::uuid[])',
    'true',
    'see what became of their consents',
  ]),
  ...conditions('consents_of_versions', [
    'and e.policy_version_id <> jikimi.policy_in_force()',
    '',
    'count consents to what is in force',
  ]),
  ...conditions('consents_to_renew', [
    'where jikimi.actor_oversees_retention()',
    '',
    'count consents to ask for again',
  ]),
  ...conditions('begin_consent_campaign', [
    `not jikimi.actor_has('PRIVACY_OFFICER')`,
    'false',
    'ask for consent again',
  ]),
  ...conditions(
    'stop_consent_campaign',
    ['not jikimi.actor_is_officer()', 'false', 'stop asking'],
    ['and g.version = seen', '', 'stop asking as it was before'],
  ),
  ...conditions('consent_campaigns', ['and (select jikimi.actor_oversees_retention())', '', 'see campaigns']),
  ...conditions(
    'claim_consent_ask',
    [`g.state = 'RUNNING' and`, '', 'claim one of what is over'],
    ['g.policy_version_id = jikimi.policy_in_force()', 'true', 'claim one about a version that was'],
    ['(k.next_try_at is null or k.next_try_at <= jikimi.now())', 'true', 'claim one that is tried later'],
    [`and k.tried_at < jikimi.now() - interval '5 minutes'`, '', 'claim one that is being sent'],
    ['and c.due_on > jikimi.today()', '', 'claim one about what is due'],
    ['and not jikimi.is_restricted(k.collection_id)', '', 'claim one to who is restricted'],
    ['< g.per_day', '>= 0', 'claim one of tomorrow'],
  ),
  ...conditions(
    'note_consent_ask',
    [`and k.state = 'SENDING'`, '', 'note one that is not being sent'],
    [`and became in ('WAITING', 'SENT', 'UNREACHABLE')`, '', 'note a question as answered'],
  ),
  ...conditions(
    'expire_consent_asks',
    [`k.state in ('SENT', 'UNREACHABLE') and`, '', 'let fall due what was answered'],
    ['k.until_on < jikimi.today()', 'true', 'let it fall due on its last day'],
    [`where g.state = 'RUNNING' and k.state`, 'where k.state', 'let fall due what nobody asks any more'],
  ),
  ...conditions(
    'consent_ask_of',
    ['and jikimi.actor_site() is not null', '', 'see what they are asked'],
    [`and coalesce(k.until_on >= jikimi.today(), true)`, '', 'be asked when its days are over'],
    [IN_FORCE, '', 'be asked about a version that was'],
    [NOT_RESTRICTED, '', 'be asked about what is restricted'],
    [`and g.state = 'RUNNING'`, '', 'be asked by what is over'],
  ),
  ...conditions(
    'answer_consent_ask',
    ['jikimi.actor_site() is null', 'false', 'agree again'],
    ['and coalesce(k.until_on >= jikimi.today(), true)', '', 'agree when its days are over'],
    [IN_FORCE, '', 'agree to a version that was'],
    [NOT_RESTRICTED, '', 'agree for what is restricted'],
    [NOT_ANSWERED, `g.state = 'RUNNING'`, 'agree to what is answered'],
    [NOT_ANSWERED, `k.state in ('SENDING', 'SENT')`, 'agree to what is over'],
  ),
]
