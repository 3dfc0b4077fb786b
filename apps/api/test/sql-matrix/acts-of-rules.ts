import { type Act, actsOn } from './act.js'
import { ADMINISTRATORS, ADMINISTRATORS_FRESH, CHIEFS, HANDLERS, NOBODY, OFFICERS, OFFICERS_FRESH } from './groups.js'

const change = (value: number, effective: string, by = ':self', at = 'now()', cancelled = 'null, null'): string => `
insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at, cancelled_by, cancelled_at)
  values ({new}, 'REVEALS_PER_HOUR', ${value}, '까닭', ${by}, ${at}, ${effective}, ${cancelled})`
const staged = (set: string, name = 'change staged'): string =>
  `update jikimi.rule_change set ${set} where id = {${name}}`
const CHANGERS = [...OFFICERS_FRESH, 'chief'] as const

const RULES = [
  ...actsOn('rule', [
    'set its default',
    `update jikimi.rule set standard = 24 where name = 'ATTENDANCE_MONTHS'`,
    NOBODY,
  ]),
  ...actsOn(
    'rule_change',
    ['tighten', change(20, 'now()'), CHANGERS],
    ['weaken a day ahead', change(40, `now() + interval '1 day'`), CHANGERS],
    ['weaken at once', change(40, 'now()'), NOBODY],
    ['weaken within the hour', change(40, `now() + interval '1 hour'`), NOBODY],
    ['change in the name of another', change(20, 'now()', '{archivist}'), NOBODY],
    ['add what is cancelled', change(20, 'now()', ':self', 'now()', ':self, now()'), NOBODY],
    ['cancel what is staged', staged('cancelled_by = :self, cancelled_at = now()'), [...OFFICERS, ...CHIEFS]],
    ['cancel what is in force', staged('cancelled_by = :self, cancelled_at = now()', 'change in force'), NOBODY],
    ['cancel in the name of another', staged('cancelled_by = {archivist}, cancelled_at = now()'), NOBODY],
    ['bring it forward', staged('effective_at = now()'), NOBODY],
  ),
]

const ask = (account = ':self', more = 'null, null, null, null', at = 'now()'): string => `
insert into jikimi.reveal_unlock (id, account_id, reason, asked_at, decided_by, decided_at, more, until_at)
  values ({new}, ${account}, '까닭', ${at}, ${more}) on conflict do nothing`
const decide = (set: string, name: string): string => `update jikimi.reveal_unlock set ${set} where id = {${name}}`
const UNLOCKED = `decided_by = :self, decided_at = now(), more = 5, until_at = now() + interval '1 hour'`

const UNLOCKS = actsOn(
  'reveal_unlock',
  ['ask for more', ask(), HANDLERS.filter((name) => name !== 'lapsed' && name !== 'both')],
  ['ask for somebody else', ask('{handler}'), ['handler', 'handlerStale']],
  ['ask as of yesterday', ask(':self', 'null, null, null, null', `now() - interval '1 day'`), NOBODY],
  ['ask what is granted already', ask(':self', `{officer}, now(), 5, now() + interval '1 hour'`), NOBODY],
  ['unlock more', decide(UNLOCKED, 'asked by lapsed'), [...OFFICERS_FRESH, 'chief']],
  ['decline', decide('decided_by = :self, decided_at = now()', 'asked by lapsed'), [...OFFICERS, ...CHIEFS]],
  ['unlock for an officer', decide(UNLOCKED, 'asked by both'), ['officer', 'secondOfficer', 'chief']],
  [
    'unlock in the name of another',
    decide(`decided_by = {archivist}, decided_at = now(), more = 5, until_at = now()`, 'asked by lapsed'),
    NOBODY,
  ],
  [
    'unlock as of yesterday',
    decide(
      `decided_by = :self, decided_at = now() - interval '1 day', more = 5, until_at = now() - interval '1 day'`,
      'asked by lapsed',
    ),
    NOBODY,
  ],
  ['unlock again', decide(UNLOCKED, 'unlock'), NOBODY],
)

interface Declaration {
  readonly rule?: string
  readonly deputy?: string
  readonly by?: string
  readonly at?: string
  readonly accepted?: string
}

const declare = ({
  rule = 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER',
  deputy = '{archivist}',
  by = ':self',
  at = 'now()',
  accepted = 'null',
}: Declaration = {}): string => `
insert into jikimi.separation_exception (id, rule, account_id, deputy_id, authority, declared_by, declared_at, accepted_at)
  values ({new}, '${rule}', {officer}, ${deputy}, '대표이사 결재', ${by}, ${at}, ${accepted})`
const except = (set: string, name: string): string =>
  `update jikimi.separation_exception set ${set} where id = {${name}}`
const ENDED = 'ended_by = :self, ended_at = now()'

const SEPARATION = [
  ...actsOn('separation_rule', ['loosen one', `update jikimi.separation_rule set can_be_excepted = true`, NOBODY]),
  ...actsOn(
    'separation_exception',
    ['declare one', declare(), ADMINISTRATORS_FRESH],
    ['declare in the name of another', declare({ by: '{paused}' }), NOBODY],
    ['declare as of last year', declare({ at: `now() - interval '1 year'` }), NOBODY],
    ['declare what can not be excepted', declare({ rule: 'ADMINISTRATOR_AUDITOR' }), NOBODY],
    ['declare what is accepted already', declare({ accepted: 'now()' }), NOBODY],
    ['name a handler as deputy', declare({ deputy: '{handler}' }), NOBODY],
    ['name a suspended person as deputy', declare({ deputy: '{paused}' }), NOBODY],
    ['accept', except('accepted_at = now()', 'exception declared'), ['archivist']],
    ['accept as of last year', except(`accepted_at = now() - interval '1 year'`, 'exception declared'), NOBODY],
    ['accept again', except('accepted_at = now()', 'exception'), NOBODY],
    ['end one', except(ENDED, 'exception'), [...ADMINISTRATORS, ...CHIEFS]],
    ['end one in the name of another', except('ended_by = {archivist}, ended_at = now()', 'exception'), NOBODY],
    ['end one as of last year', except(`ended_by = :self, ended_at = now() - interval '1 year'`, 'exception'), NOBODY],
    ['end the one that is in use', except(ENDED, 'exception used'), NOBODY],
    ['accept while ending', except(`${ENDED}, accepted_at = now()`, 'exception declared'), NOBODY],
    ['bring an ended one back', except('ended_by = null, ended_at = null', 'exception over'), NOBODY],
  ),
]

const sign = (by = ':self', day = 'jikimi.today()', at = 'now()'): string => `
insert into jikimi.rights_review (id, day, comment, signed_by, signed_at, content, digest)
  values ({new}, ${day}, '이상 없음', ${by}, ${at}, 'x', encode(sha256('x'), 'hex'))`

const HISTORY = [
  ...actsOn(
    'rights_history',
    [
      'write into it',
      `insert into jikimi.rights_history (id, at, change) values ({new}, now(), 'ROLE_GRANTED')`,
      NOBODY,
    ],
    ['rewrite it', `update jikimi.rights_history set by_name = '다른 사람'`, NOBODY],
  ),
  ...actsOn(
    'rights_review',
    ['sign one', sign(), ['chief']],
    ['sign in the name of another', sign('{archivist}'), NOBODY],
    ['sign for tomorrow', sign(':self', 'jikimi.today() + 1'), NOBODY],
    ['sign as of last year', sign(':self', 'jikimi.today()', `now() - interval '1 year'`), NOBODY],
    ['rewrite one', `update jikimi.rights_review set comment = '다른 말' where id = {review}`, NOBODY],
  ),
  ...actsOn(
    'restriction',
    ['restrict', `insert into jikimi.restriction (id, collection_id, began_at) values ({new}, {open}, now())`, NOBODY],
    ['lift one', `update jikimi.restriction set ended_at = now() where id = {restriction}`, NOBODY],
  ),
]

const grant = (by = ':self', account = '{auditor}', at = 'now()', duties = '', more = `'{}', null, null`): string => `
insert into jikimi.audit_scope (id, account_id, purposes, duties, from_on, until_on, granted_by, granted_at, departments, ended_at, ended_by)
  values ({new}, ${account}, array['IR_MEETING'], '{${duties}}', jikimi.today(), jikimi.today(), ${by}, ${at}, ${more})`
const ofDuty = (duty: string, departments: string): string =>
  grant(undefined, undefined, undefined, duty, `array[${departments}]::uuid[], null, null`)
const endScope = (set: string, name: string): string => `update jikimi.audit_scope set ${set} where id = {${name}}`
const GRANTERS = [...CHIEFS, ...ADMINISTRATORS]
const key = (by = ':self', isDemo = false, at = 'now()', ended = 'null'): string => `
insert into jikimi.site_key (id, key_digest, label, origins, documents, created_by, is_demo, created_at, ended_at)
  values ({new}, sha256('new'), 'new', '{}', '{}', ${by}, ${isDemo}, ${at}, ${ended})`
const endKey = (set: string, name: string): string => `update jikimi.site_key set ${set} where id = {${name}}`

const SCOPES_AND_KEYS = [
  ...actsOn(
    'audit_scope',
    ['grant one', grant(), GRANTERS],
    ['grant in the name of another', grant('{archivist}'), NOBODY],
    ['grant themselves one', grant(':self', ':self'), NOBODY],
    ['grant as of last year', grant(':self', '{auditor}', `now() - interval '1 year'`), NOBODY],
    ['grant one that audits them, of every department', ofDuty('ACCESS_CONTROL', ''), NOBODY],
    ['grant one that audits them, of their department', ofDuty('ACCESS_CONTROL', '{audit}, {support}'), NOBODY],
    ['grant the same of another department', ofDuty('ACCESS_CONTROL', '{audit}'), GRANTERS],
    ['grant what the chief does, of every department', ofDuty('INSPECTION', ''), ADMINISTRATORS],
    ['grant what the chief does, of their department', ofDuty('INCIDENT', '{support}'), ADMINISTRATORS],
    ['grant what the chief does, of another department', ofDuty('DESTRUCTION', '{audit}'), GRANTERS],
    ['grant one that has ended', grant(':self', '{auditor}', 'now()', '', `'{}', now(), :self`), NOBODY],
    ['end one', endScope(ENDED, 'section scope'), GRANTERS],
    ['end one that audits them', endScope(ENDED, 'scope'), NOBODY],
    ['end one in the name of another', endScope('ended_by = {archivist}, ended_at = now()', 'section scope'), NOBODY],
    [
      'end one as of last year',
      endScope(`ended_by = :self, ended_at = now() - interval '1 year'`, 'section scope'),
      NOBODY,
    ],
    ['end one again', endScope(ENDED, 'scope ended'), NOBODY],
    ['bring an ended one back', endScope('ended_by = null, ended_at = null', 'scope ended'), NOBODY],
    ['widen it to every department', endScope(`departments = '{}'`, 'section scope'), NOBODY],
    ['widen one', `update jikimi.audit_scope set until_on = until_on + 300 where id = {scope}`, NOBODY],
  ),
  ...actsOn(
    'site_key',
    ['make one', key(), ADMINISTRATORS_FRESH],
    ['make one in the name of another', key('{archivist}'), NOBODY],
    ['make a demo key', key(':self', true), NOBODY],
    ['make one as of last year', key(':self', false, `now() - interval '1 year'`), NOBODY],
    ['make one that has ended', key(':self', false, 'now()', 'now()'), NOBODY],
    ['end one', endKey('ended_by = :self, ended_at = now()', 'site'), ADMINISTRATORS],
    ['end one in the name of another', endKey('ended_by = {archivist}, ended_at = now()', 'site'), NOBODY],
    ['end one as of last year', endKey(`ended_by = :self, ended_at = now() - interval '1 year'`, 'site'), NOBODY],
    ['bring an ended one back', endKey('ended_by = null, ended_at = null', 'ended site'), NOBODY],
    ['bind one to other places', endKey(`origins = array['https://example.kr']`, 'site'), NOBODY],
  ),
]

export const ACTS_OF_RULES: readonly Act[] = [...RULES, ...UNLOCKS, ...SEPARATION, ...HISTORY, ...SCOPES_AND_KEYS]
