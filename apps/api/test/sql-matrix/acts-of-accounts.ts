import { type Act, actsOn } from './act.js'
import { ADMINISTRATORS, ADMINISTRATORS_FRESH, CHIEFS, NOBODY, OFFICERS, STAFF } from './groups.js'

const account = (state: string, isDemo = false): string => `
insert into jikimi.account (id, sign_in_name, display_name, department_id, state, locale, is_demo, created_at)
  values ({new}, 'new@example.kr', '지어낸 사람', {support}, '${state}', 'KO', ${isDemo}, now())`
const change = (set: string, who: string): string => `update jikimi.account set ${set} where id = ${who}`

const ACCOUNTS = actsOn(
  'account',
  ['add one that is invited', account('INVITED'), ADMINISTRATORS],
  ['add one that is active from the start', account('ACTIVE'), NOBODY],
  ['add a demo person', account('INVITED', true), NOBODY],
  ['set their own language', change(`locale = 'EN'`, ':self'), STAFF],
  [`set another's language`, change(`locale = 'EN'`, '{handler}'), ['handler', 'handlerStale']],
  ['change their own name', change(`display_name = '다른 이름'`, ':self'), ADMINISTRATORS],
  [
    `change another's name and department`,
    change(`display_name = '다른 이름', department_id = {audit}`, '{colleague}'),
    ADMINISTRATORS,
  ],
  ['change a sign-in name', change(`sign_in_name = 'other@example.kr'`, '{colleague}'), NOBODY],
  [
    'suspend a handler',
    change(`state = 'SUSPENDED', suspended_by = :self`, '{colleague}'),
    [...ADMINISTRATORS, ...OFFICERS, ...CHIEFS],
  ],
  ['suspend in the name of another', change(`state = 'SUSPENDED', suspended_by = {archivist}`, '{colleague}'), NOBODY],
  ['suspend themselves', change(`state = 'SUSPENDED', suspended_by = {archivist}`, ':self'), NOBODY],
  [
    'rename while suspending',
    change(`state = 'SUSPENDED', suspended_by = :self, display_name = '다른 이름'`, '{colleague}'),
    ADMINISTRATORS,
  ],
  [
    'suspend every administrator',
    change(`state = 'SUSPENDED', suspended_by = :self`, 'any (array[{administrator}, {secondAdministrator}]::uuid[])'),
    NOBODY,
  ],
  [
    'reinstate whom the first administrator suspended',
    change(`state = 'ACTIVE', suspended_by = null`, '{suspended}'),
    ['secondAdministrator'],
  ],
  [
    'reinstate whom an officer suspended',
    change(`state = 'ACTIVE', suspended_by = null`, '{paused}'),
    ADMINISTRATORS_FRESH,
  ],
  [
    'reinstate and say that another had suspended',
    change(`state = 'ACTIVE', suspended_by = {archivist}`, '{paused}'),
    NOBODY,
  ],
  ['say that another suspended', change('suspended_by = {archivist}', '{suspended}'), NOBODY],
  ['disable', change(`state = 'DISABLED'`, '{colleague}'), ADMINISTRATORS],
  [
    'disable and say that another had suspended',
    change(`state = 'DISABLED', suspended_by = {archivist}`, '{suspended}'),
    NOBODY,
  ],
  ['disable themselves', change(`state = 'DISABLED'`, ':self'), NOBODY],
  ['open a disabled account', change(`state = 'ACTIVE'`, '{disabled}'), NOBODY],
  ['suspend a disabled account', change(`state = 'SUSPENDED', suspended_by = :self`, '{disabled}'), NOBODY],
  ['open an invited account', change(`state = 'ACTIVE'`, '{invited}'), NOBODY],
)

const grant = (account: string, role: string, by = ':self', at = 'now()'): string =>
  `insert into jikimi.account_role (account_id, role, granted_at, granted_by) values (${account}, '${role}', ${at}, ${by})`
const revoke = (account: string): string => `delete from jikimi.account_role where account_id = ${account}`

const ROLES = actsOn(
  'account_role',
  ['grant a role', grant('{invited}', 'ARCHIVIST'), ADMINISTRATORS_FRESH],
  ['grant themselves a role', grant(':self', 'ARCHIVIST'), NOBODY],
  ['grant in the name of another', grant('{invited}', 'ARCHIVIST', '{archivist}'), NOBODY],
  ['grant as of last year', grant('{invited}', 'ARCHIVIST', ':self', `now() - interval '1 year'`), NOBODY],
  ['grant to a disabled account', grant('{disabled}', 'ARCHIVIST'), NOBODY],
  ['grant what conflicts', grant('{auditor}', 'HANDLER'), NOBODY],
  ['grant an administrator reach', grant('{secondAdministrator}', 'HANDLER'), NOBODY],
  ['grant a second chief', grant('{invited}', 'CHIEF_PRIVACY_OFFICER'), NOBODY],
  ['grant the pair that is excepted', grant('{chief}', 'PRIVACY_OFFICER'), ADMINISTRATORS_FRESH],
  ['grant a pair that is allowed', grant('{irHandler}', 'PRIVACY_OFFICER'), ADMINISTRATORS_FRESH],
  ['revoke a role', revoke('{irHandler}'), ADMINISTRATORS_FRESH],
  ['revoke their own role', revoke(':self'), NOBODY],
  [
    'change a role into another',
    `update jikimi.account_role set role = 'ARCHIVIST' where account_id = {irHandler}`,
    NOBODY,
  ],
)

const DEPARTMENTS = actsOn(
  'department',
  [
    'add one',
    `insert into jikimi.department (id, name_ko, name_en) values ({new}, '새 팀', 'New team')`,
    ADMINISTRATORS,
  ],
  ['rename one', `update jikimi.department set name_ko = '새 이름' where id = {support}`, ADMINISTRATORS],
)

const CREDENTIALS = [
  ...actsOn(
    'account_credential',
    ['set a password', `update jikimi.account_credential set password_hash = 'x' where account_id = {handler}`, NOBODY],
    [
      'add one',
      `insert into jikimi.account_credential (account_id, password_hash, totp_key_id, totp_sealed) values ({invited}, 'x', {key}, '\\x00')`,
      NOBODY,
    ],
  ),
  ...actsOn(
    'recovery_code',
    [
      'add one',
      `insert into jikimi.recovery_code (account_id, code_digest, made_at) values (:self, sha256('mine'), now())`,
      NOBODY,
    ],
    ['use one again', 'update jikimi.recovery_code set used_at = null where account_id = {handler}', NOBODY],
  ),
  ...actsOn(
    'staff_session',
    [
      'open one',
      `insert into jikimi.staff_session select * from jikimi.staff_session where id = {session handler}`,
      NOBODY,
    ],
    [
      'prolong one',
      `update jikimi.staff_session set last_seen_at = now(), proved_at = now() where account_id = :self`,
      NOBODY,
    ],
  ),
]

const invite = (account: string, more = `null, null, now() + interval '1 day'`): string =>
  `insert into jikimi.invitation (token_digest, account_id, totp_key_id, totp_sealed, expires_at) values (sha256('new'), ${account}, ${more})`

const INVITATIONS = actsOn(
  'invitation',
  ['invite', invite('{invited}'), ADMINISTRATORS_FRESH],
  ['invite themselves', invite(':self'), NOBODY],
  [
    'invite with an authenticator of their own choice',
    invite('{invited}', `{key}, '\\x00', now() + interval '1 day'`),
    NOBODY,
  ],
  ['invite for a year', invite('{invited}', `null, null, now() + interval '1 year'`), NOBODY],
  [
    'prolong a link',
    `update jikimi.invitation set expires_at = now() + interval '1 year' where account_id = {invited}`,
    NOBODY,
  ],
)

export const ACTS_OF_ACCOUNTS: readonly Act[] = [...ACCOUNTS, ...ROLES, ...DEPARTMENTS, ...CREDENTIALS, ...INVITATIONS]
