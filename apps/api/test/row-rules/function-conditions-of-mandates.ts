import { conditions, type FunctionCondition } from './function-condition.js'

const NOT_THEIRS = 'not jikimi.actor_works_on_request(it.request_id)'
const CHANGED = 'it.version <> seen or'

const MANDATES: readonly FunctionCondition[] = [
  ...conditions(
    'register_mandate',
    ['not jikimi.actor_works_on_request(wanted)', 'false', `register a mandate in another's request`],
    [`it.requester = 'SUBJECT'`, 'false', 'register one where nobody is represented'],
    ['and t.request_id = wanted', '', `register one of another's agent`],
    [`and t.kind = 'MANDATE_AGENT'`, '', 'register one of nobody'],
    [`and m.until_on < jikimi.today()`, 'and false', 'register one after one that is over'],
  ),
  ...conditions(
    'accept_mandate',
    [NOT_THEIRS, 'false', `accept one in another's request`],
    [CHANGED, '', 'accept one as it was before'],
    [`or it.state <> 'PROPOSED'`, '', 'accept one that was revoked'],
    ['not jikimi.mandate_covers(it.request_id)', 'false', 'accept one of another right'],
  ),
  ...conditions(
    'refuse_mandate',
    [NOT_THEIRS, 'false', `refuse one in another's request`],
    [CHANGED, '', 'refuse one as it was before'],
    [`or it.state <> 'PROPOSED'`, '', 'refuse one that is accepted'],
    ['and t.request_id = it.request_id', '', `refuse one for another's reason`],
    [`and t.kind = 'MANDATE_REFUSAL'`, '', 'refuse one without a reason'],
  ),
  ...conditions(
    'revoke_mandate',
    ['not jikimi.actor_keeps_register()', 'false', 'revoke a mandate that the person took back'],
    [CHANGED, '', 'revoke one as it was before'],
    [`or it.state not in ('PROPOSED', 'ACCEPTED')`, '', 'revoke one twice'],
  ),
  ...conditions(
    'revoke_own_mandate',
    ['or not jikimi.actor_is_own()', '', 'take their mandate back'],
    ['or not jikimi.is_own_request(it.request_id)', '', `take another's mandate back`],
    [`it.state not in ('PROPOSED', 'ACCEPTED')`, 'false', 'take a mandate back twice'],
  ),
  ...conditions(
    'mandate_covers',
    ['o.batch_id = r.batch_id', 'true', 'learn that somebody was represented'],
    [`and m.state = 'ACCEPTED'`, '', 'learn that somebody was represented'],
    ['and m.kind = r.requester', '', 'learn that who asks for themselves is represented'],
    ['and r.kind = any (m.rights)', '', 'learn that another right is represented'],
    ['and jikimi.today() between m.from_on and m.until_on', '', 'learn that somebody is represented no more'],
  ),
  ...conditions(
    'mandate_requests',
    ['and r.requester = m.kind', '', 'see by a mandate what was asked without it'],
    ['and r.kind = any (m.rights)', '', 'see by a mandate what it is not for'],
    ['and jikimi.mandate_opens(m.id)', '', 'send a link to whose mandate is over'],
  ),
  ...conditions('is_mandated', ['jikimi.actor_sees_requests() and', '', 'learn that somebody is represented']),
]

const SENT: readonly FunctionCondition[] = [
  ...conditions(
    'send_request_link',
    ['perform jikimi.demand_work_on(wanted);', '', `send a link in another's request`],
    ['if mandate is null then', 'if false then', 'send a link to who is not accepted'],
  ),
  ...conditions(
    'mandate_to_mail',
    [`and m.state in ('PROPOSED', 'ACCEPTED')`, '', 'write to whose mandate was revoked'],
    ['and jikimi.today() <= m.until_on', '', 'write to whose mandate is over'],
    ['and r.closed_at is null', '', 'write about what is over'],
  ),
  ...conditions(
    'add_scan',
    ['not jikimi.actor_works_on_request(wanted)', 'false', `add a scan to another's request`],
    ['>= 20', '>= 200', 'add a twenty-first scan'],
  ),
  ...conditions('scan_contents', [
    'and jikimi.actor_works_on_request(s.request_id)',
    '',
    `open a scan of another's request`,
  ]),
]

/** What mandates, links to who represents, and scans are decided by. */
export const FUNCTION_CONDITIONS_OF_MANDATES = [...MANDATES, ...SENT]
