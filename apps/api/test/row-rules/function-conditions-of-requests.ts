import { conditions, type FunctionCondition } from './function-condition.js'

const WORK = 'perform jikimi.demand_work_on(wanted);'
const OPEN = `one.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED')`
const OWN_OR_WORK = 'if not jikimi.is_own_request(wanted) then perform jikimi.demand_work_on(wanted); end if;'

const RECEIVED: readonly FunctionCondition[] = [
  ...conditions(
    'receive_request',
    [`(new_channel = 'WEB') <> (officer is null) or`, '', 'ask on the web'],
    ['and jikimi.actor_site() is null', '', 'ask on the web'],
    ['and not jikimi.actor_is_own()', '', 'ask on the web'],
    [`officer is null and not kinds <@ array['EMAIL']`, 'false', 'ask on the web by a telephone number'],
    [`officer is null and not kinds <@`, 'not kinds <@', 'register who is known by a telephone number'],
    ['r.xmin <> pg_current_xact_id()::xid', 'false', `join another's act`],
    [`at > now_at + interval '10 minutes' or`, '', 'register what comes tomorrow'],
    [`or at < now_at - interval '1 year'`, '', 'register what came two years ago'],
    ['waiting < 3', 'true', 'restrict by a fourth that nobody proved'],
  ),
  ...conditions('find_targets', ['officer is not null and', '', 'name cases where they ask by themselves']),
]

const ASSIGNED: readonly FunctionCondition[] = [
  ...conditions('lock_request', ['(seen is null or r.version = seen)', 'true', 'give a request as it was before']),
  ...conditions(
    'assign_request',
    ['not jikimi.actor_sees_requests()', 'false', 'give a request to an officer'],
    ['one.closed_at is not null or', '', 'give what is over'],
    [`one.state = 'GROUPED' or`, '', 'give what was grouped'],
    [`a.state = 'ACTIVE' and`, '', 'give a request to who was an officer'],
    [
      `(o.role = 'PRIVACY_OFFICER' or (one.round = 2 and o.role = 'CHIEF_PRIVACY_OFFICER'))`,
      'true',
      'give a request to a handler',
    ],
    ['one.round = 2 and', '', 'give a first round to the chief'],
  ),
  ...conditions('actor_sees_requests', [
    `jikimi.actor_keeps_register() or`,
    'true or',
    'learn that there are requests',
  ]),
  ...conditions(
    'actor_attends_request',
    ['and r.assignee_id = jikimi.actor_account()', '', 'attend to a request'],
    ['r.round = 2 and', '', 'attend to a first round as chief'],
    ['r.closed_at is null and', '', 'attend to an objection that is over as chief'],
    ['jikimi.actor_keeps_register() or', 'true or', 'attend to a request as who is no officer'],
  ),
  ...conditions(
    'actor_works_on_request',
    ['jikimi.actor_attends_request(wanted) and', '', 'work on a request'],
    ['r.closed_at is null and', '', 'work on what is over'],
    [`and r.state <> 'GROUPED'`, '', 'work on what was grouped'],
  ),
  ...conditions('targets_of_requests', [
    'and (select jikimi.actor_sees_requests())',
    '',
    'see what requests are about',
  ]),
  ...conditions('restricting_requests', [
    'and (select jikimi.actor_sees_requests())',
    '',
    'see which requests restrict',
  ]),
]

/** That one is verified by a whole ladder alone, the trigger of its states decides again. */
const PROVEN: readonly FunctionCondition[] = [
  ...conditions(
    'note_officer_rung',
    [WORK, '', `note a document of another's`],
    [`new_rung not in ('CALL_BACK', 'COMPARISON', 'DOCUMENT') or`, '', 'note a link by hand'],
    ['and e.by_account = jikimi.actor_account()', '', 'note a call to a number that another saw'],
    ['e.request_id = wanted and', '', 'note a call to a number that another saw'],
    ['and passed and not exists', 'and not exists', 'note that nobody answered'],
  ),
  ...conditions(
    'note_verification',
    [OPEN, 'false', 'note a document when all is decided'],
    ['>= 5', '>= 50', 'note a sixth failure'],
    [`one.state = 'RECEIVED' and jikimi`, 'jikimi', 'note a document when it is verified'],
  ),
  ...conditions(
    'ladder_is_climbed',
    [`(r.requester = 'SUBJECT' or jikimi.mandate_covers(r.id))`, 'true', 'grant what a mandate covered once'],
    ['and v.is_passed where', 'where', 'verify by a comparison that failed'],
    ['g.channel = s.channel and', '', 'verify a fax by a call'],
    ['and g.is_subject = s.is_subject', '', 'verify who represents by a call'],
    ['and g.step = s.step', '', 'verify by half a ladder'],
    ['and g.step = s.step and v.request_id = r.id', 'and g.step = s.step', 'verify by half a ladder'],
    ['not r.needs_comparison or', 'true or', 'prove it where several are found'],
  ),
  ...conditions('call_back_sources', [WORK, '', `be shown another's number`]),
  ...conditions(
    'comparison_sources',
    [WORK, '', `compare with what another's is about`],
    [OPEN, 'false', 'compare when all is decided'],
    ['>= 5', '>= 50', 'compare a sixth time'],
    ['where t.request_id = wanted and', 'where', 'compare with what was taken out'],
    ['and t.lifted_at is null', '', 'compare with what was taken out'],
  ),
  ...conditions('tell_people_apart', [WORK, '', `say of another's that several share a number`]),
]

const ABOUT: readonly FunctionCondition[] = [
  ...conditions(
    'add_request_target',
    [WORK, '', `add to another's request`],
    [OPEN, 'false', 'add when all is decided'],
    ['and c.collection_id is not null', '', 'add what was destroyed'],
    [`one.state <> 'RECEIVED' and not jikimi.ladder_is_climbed(wanted)`, 'false', 'add to what nobody compared'],
    [`one.state <> 'RECEIVED' and not`, 'not', 'add what a request is about'],
  ),
  ...conditions(
    'remove_request_target',
    [WORK, '', `take out of another's request`],
    [OPEN, 'false', 'take out when all is decided'],
    ['t.request_id = wanted and', '', 'take out what is not in it'],
    ['and t.lifted_at is null', '', 'take out what was taken out'],
  ),
  ...conditions(
    'group_request',
    [WORK, '', `group another's`],
    ['and m.id <> r.id', '', 'group under itself'],
    ['and m.kind = r.kind', '', 'group under another right'],
    [`and m.state in ('VERIFIED', 'DEFERRED')`, '', 'group under what is not proven'],
    ['jikimi.is_asked_again(r.id, m.id) or', 'true or', 'group under what is about nothing of it'],
    ['jikimi.is_asked_again(r.id, m.id) or', '', 'group what the same person asked about nothing'],
    ['t.collection_id is not null and not exists', 'false and not exists', 'group under what is about less'],
  ),
  ...conditions(
    'withdraw_request',
    [OWN_OR_WORK, '', `withdraw another's`],
    ['not jikimi.is_own_request(wanted)', 'true', 'withdraw their own request'],
  ),
  ...conditions(
    'add_request_text',
    [OWN_OR_WORK, '', `say something about another's`],
    ['not jikimi.is_own_request(wanted)', 'true', 'say something about their request'],
  ),
]

const BY_ITSELF: readonly FunctionCondition[] = [
  ...conditions(
    'lapse_requests',
    [`r.state = 'RECEIVED' and`, '', 'let lapse what nobody proved in time'],
    ['and r.lapses_at <= jikimi.now()', '', 'let lapse what has time'],
  ),
  ...conditions(
    'warn_requests',
    ['r.closed_at is null and', '', 'warn of what is over'],
    [`r.state not in ('GROUPED', 'NOTIFIED')`, 'true', 'warn of what is told'],
    ['w.level < coalesce(r.warned, 9)', 'w.level is not null', 'warn twice'],
  ),
  ...conditions(
    'close_requests',
    [`r.state = 'NOTIFIED' and`, '', 'close what was granted whole'],
    [`r.outcome in ('WHOLE', 'NOTHING_HELD') or`, '', 'close what was granted whole'],
    ['or r.round = 2', '', 'close what a second round decided'],
    [`or r.notified_at < jikimi.now() - interval '30 days'`, '', 'close what nobody objected to'],
    [`r.notified_at < jikimi.now() - interval '30 days'`, 'true', 'close what may be objected to'],
    ['and not jikimi.owes_certificate(r.id)', '', 'close what a certificate is owed for'],
  ),
  ...conditions(
    'forget_requests',
    [
      `o.closed_at < jikimi.now() - make_interval(months => jikimi.rule_value('REQUEST_EVIDENCE_MONTHS'))`,
      'o.closed_at is not null',
      'forget what was over of late',
    ],
    ['and o.collection_id is null', '', 'forget what is still there'],
    ['and x.ended_at is null', '', 'forget what was over years ago'],
    [
      'and not exists (select 1 from jikimi.restriction x where x.request_id = o.id and x.ended_at is null)',
      '',
      'forget what still restricts',
    ],
  ),
]

/** What receipt, proof and the days of a request are decided by. */
export const FUNCTION_CONDITIONS_OF_REQUESTS = [...RECEIVED, ...ASSIGNED, ...PROVEN, ...ABOUT, ...BY_ITSELF]
