import { conditions, conditionsGiven, type FunctionCondition } from './function-condition.js'

const NOT_WORKING = 'not jikimi.actor_works_on_request(wanted)'
const THEIRS = '(jikimi.actor_works_on_request(wanted) or (jikimi.is_own_request(wanted) and jikimi.actor_is_own()))'
const THE_PERSON = 'and jikimi.actor_is_own()'
const OPEN = `r.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED')`
const GRANTED = `and p.outcome = 'GRANTED'`

const DECIDED: readonly FunctionCondition[] = [
  ...conditions(
    'defer_request',
    [NOT_WORKING, 'false', `put off another's`],
    [`r.kind <> 'ACCESS'`, 'false', 'put off what is no access'],
    ['jikimi.today() > r.due_on or', '', 'put off what is late'],
    ['until <= jikimi.today() or', '', 'put off until today'],
    ['or until > r.due_on + 366', '', 'put off for more than a year'],
  ),
  ...conditions(
    'propose_corrections',
    [`not ${THEIRS}`, 'false', `propose for another's`],
    [THE_PERSON, '', 'propose to put right what a mandate is for'],
    [`r.kind <> 'CORRECTION' or`, '', 'propose where nothing is to be put right'],
    [`or ${OPEN}`, '', 'propose when all is decided'],
    ['not c.target = any (jikimi.targets_to_decide(wanted))', 'false', 'propose for what is in another request'],
  ),
  ...conditions(
    'drop_correction',
    [THE_PERSON, '', 'take back what a mandate is for'],
    [`or ${OPEN}`, '', 'take back what is decided'],
    ['and k.request_id = wanted', '', 'take back what another request proposes'],
    ['and k.dropped_at is null', '', 'take back twice'],
    ['and k.executed_at is null', '', 'take back what was put right'],
  ),
  ...conditions(
    'actor_decides_request',
    ['jikimi.actor_works_on_request(wanted) and', '', 'learn what they decide'],
    ['d.decided_by = jikimi.actor_account()', 'false', 'decide what they decided'],
  ),
  ...conditions('targets_to_decide', ['and t.collection_id is not null', '', 'grant']),
  ...conditions(
    'decide_rights_request',
    ['not jikimi.actor_decides_request(wanted)', 'false', `grant another's`],
    [`e.act = 'decide' and e.from_state = r.state`, 'true', 'grant what was decided'],
    ['given <> jikimi.targets_to_decide(wanted)', 'false', 'decide on nothing where something is'],
    [`r.kind = 'CORRECTION' and exists`, 'false and exists', 'grant a correction that nobody proposed'],
  ),
  ...conditions(
    'part_fits',
    ['and (new.ground is null or jikimi.ground_fits(r.kind, new.ground))', '', 'refuse on a ground of another right'],
    [`and (not new.destroys or r.kind = 'SUSPENSION')`, '', 'destroy what was asked for'],
    ['and x.request_id = r.id', '', `give another's words for a part`],
  ),
  ...conditions(
    'words_are_its',
    ['and t.request_id = new.request_id', '', `put off by another's words`],
    ['and t.request_id = new.request_id', '', `decide by another's words`],
  ),
  ...conditions(
    'request_contents',
    [
      `and r.state in ('VERIFIED', 'DEFERRED', 'DECIDED', 'EXECUTED', 'NOTIFIED', 'OBJECTED')`,
      '',
      'see it before it is proven',
    ],
    ['and jikimi.actor_works_on_request(wanted)', '', `see what another's request is about`],
  ),
  ...conditions('target_facts', [
    '(jikimi.actor_attends_request(wanted) or jikimi.is_told_own(wanted, t.collection_id))',
    'true',
    `learn it of another's`,
  ]),
]

/** That nothing is put right twice or without a proposal holds what was never to be put right as well. */
const PROPOSED = [
  `if not found then perform jikimi.refuse('nothing is proposed to be put right'); end if;`,
  '',
] as const

const EXECUTED: readonly FunctionCondition[] = [
  ...conditions(
    'lock_corrections',
    [NOT_WORKING, 'false', `open what another's puts right`],
    [`r.kind <> 'CORRECTION' or`, '', 'open what is only disclosed'],
    [`or r.state <> 'DECIDED'`, '', 'open what was put right'],
    [GRANTED, '', 'open what is not put right'],
  ),
  ...conditions(
    'correct_collection',
    [NOT_WORKING, 'false', `put right what another's request granted`],
    ['and t.id = target', '', 'put right what another request is about'],
    [GRANTED, '', 'put right what was refused'],
    [...PROPOSED, 'put right again'],
  ),
  ...conditionsGiven(
    'correct_collection',
    PROPOSED,
    [`and r.kind = 'CORRECTION'`, '', 'put right what is only disclosed'],
    [`and r.state = 'DECIDED'`, '', 'put right what was carried out'],
  ),
  ...conditions(
    'execute_rights_request',
    [NOT_WORKING, 'false', `carry out another's`],
    ['x.id = new_run) then perform', 'false) then perform', 'carry out by a run of something else'],
    [`r.kind = 'CORRECTION' and exists`, 'false and exists', 'carry out a correction that was not made'],
  ),
  /** What may be objected to, once and for a month, the trigger of its states decides again. */
  ...conditions(
    'object_to_decision',
    ['not (jikimi.actor_works_on_request(wanted) or jikimi.is_own_request(wanted))', 'false', `object to another's`],
    [`or at > jikimi.now() + interval '10 minutes'`, '', 'object tomorrow'],
    [
      `or (at at time zone 'Asia/Seoul')::date < (r.decided_at at time zone 'Asia/Seoul')::date`,
      '',
      'object before it was decided',
    ],
    ['due is null or due -', 'due is null or false and due -', 'have an objection answered at once'],
  ),
]

const TOLD: readonly FunctionCondition[] = [
  ...conditions(
    'send_rights_notice',
    [NOT_WORKING, 'false', `tell another's`],
    ['if new_kind is null then', 'if false then', 'tell what is not done'],
    ['left_on > jikimi.today() or', '', 'have told it tomorrow'],
    [`(new_means = 'EMAIL' and left_on <> jikimi.today()) or`, '', 'have mailed it yesterday'],
    ['or left_on < (coalesce', 'or false and left_on < (coalesce', 'have told it before it was decided'],
  ),
  ...conditions(
    'owes_certificate',
    [`and r.state = 'NOTIFIED'`, '', 'tell a certificate when all is over'],
    ['and r.collection_id is not null', '', 'close what nobody can be told'],
    [`and p.done = 'DONE'`, '', 'tell a certificate of what is held'],
    [`and (p.destroys or r.kind in ('DELETION', 'WITHDRAWAL'))`, '', 'tell a certificate of what was seen'],
    [`n.request_id = r.id and n.kind = 'CERTIFICATE'`, 'false', 'tell a certificate twice'],
    [`and n.kind = 'CERTIFICATE'`, '', 'tell a certificate'],
  ),
  ...conditions(
    'certificate_to_tell',
    ['jikimi.owes_certificate(wanted)', 'true', 'tell a certificate twice'],
    ['join jikimi.certificate c on c.run_id = x.run_id', '', 'tell what is not certified'],
    [`n.delivery_state not in ('BOUNCED', 'FAILED')`, 'true', 'tell a certificate before the decision'],
  ),
  ...conditions(
    'next_certificate_to_tell',
    [`and n.kind = 'CERTIFICATE' and n.round = r.round`, 'and false', 'mail again what came back'],
    [
      `= 'EMAIL' and jikimi.certificate_to_tell(r.id)`,
      `is not null and jikimi.certificate_to_tell(r.id)`,
      'mail what an officer sends on paper',
    ],
  ),
  ...conditions('tell_certificate', ['or not jikimi.certificate_to_tell(wanted)', '', 'tell what is not certified']),
  ...conditions('note_rights_notice', [`and n.delivery_state = 'SENDING'`, '', 'note what came of what nobody mails']),
  ...conditions(
    'bounce_rights_notice',
    [`and n.delivery_state = 'SENT'`, '', 'have come back what was not mailed'],
    [`and n.means = 'EMAIL'`, '', 'have a letter on paper come back'],
  ),
  ...conditions(
    'disclosed_contents',
    [`and r.kind = 'ACCESS'`, '', 'be shown what was deleted'],
    [GRANTED, '', 'be shown what was refused'],
    [`> jikimi.now() - interval '30 days'`, 'is not null', 'be shown what access showed a month ago'],
    [`and d.executed_at > jikimi.now() - interval '30 days'`, '', 'be shown what is not carried out'],
    ['and jikimi.actor_attends_request(wanted)', '', `be shown what another asked for`],
  ),
  ...conditions('rights_statistics', [
    `and (jikimi.actor_sees_requests() or jikimi.actor_has('AUDITOR'))`,
    '',
    'see how the clock is kept',
  ]),
  ...conditions('refusal_statistics', [
    `and (jikimi.actor_sees_requests() or jikimi.actor_has('AUDITOR'))`,
    '',
    'see what is refused',
  ]),
]

/** What deciding, carrying out, objecting, telling and disclosing are decided by. */
export const FUNCTION_CONDITIONS_OF_DECISIONS = [...DECIDED, ...EXECUTED, ...TOLD]
