import { PEOPLE, type PersonName } from './people.js'

const LATER = ['suspended', 'paused', 'disabled']

const person = (name: string, roles: readonly string[], state: string): string => `
insert into jikimi.account (id, sign_in_name, display_name, department_id, state, locale, created_at)
  values ({${name}}, '${name.toLowerCase()}@example.kr', '지어낸 ${name}', {support}, '${state}', 'KO', now() - interval '400 days');
insert into jikimi.account_credential (account_id, password_hash, totp_key_id, totp_sealed)
  values ({${name}}, 'invented', {key}, '\\x00');
${roles
  .map(
    (role) =>
      `insert into jikimi.account_role (account_id, role, granted_at) values ({${name}}, '${role}', now() - interval '400 days');`,
  )
  .join('\n')}`

const people = Object.entries(PEOPLE).map(([name, { roles, ...more }]) => {
  const state = 'state' in more ? more.state : 'ACTIVE'
  return person(name, roles, LATER.includes(name) ? 'ACTIVE' : state)
})

interface Times {
  readonly seen?: string
  readonly proved?: string
  readonly expires?: string
  readonly ended?: string
}

const session = (name: string, account: PersonName, times: Times = {}): string => {
  const { seen = '0', proved = '0', expires = '-7 hours', ended } = times
  return `insert into jikimi.staff_session (token_digest, id, account_id, signed_in_at, last_seen_at, proved_at, expires_at, ended_at, origin)
    values (jikimi.token_digest('token of ${name}'), {session ${name}}, {${account}}, now() - interval '1 hour', now() - interval '${seen}',
      now() - interval '${proved}', now() - interval '${expires}', ${ended ? `now() - interval '${ended}'` : 'null'}, '192.0.2.1');`
}

const STALE = { proved: '6 minutes' }
const sessions = [
  ...Object.keys(PEOPLE)
    .filter((name) => !['paused', 'invited', 'double', 'former', 'formerOfficer'].includes(name))
    .map((name) => session(name, name as PersonName)),
  session('administratorStale', 'administrator', STALE),
  session('officerStale', 'officer', STALE),
  session('chiefStale', 'chief', STALE),
  session('deputyStale', 'deputy', STALE),
  session('handlerStale', 'handler', STALE),
  session('busyStale', 'busy', STALE),
  session('handlerSignedOut', 'handler', { ended: '1 minute' }),
  session('handlerIdle', 'handler', { seen: '16 minutes' }),
  session('handlerExpired', 'handler', { expires: '1 second' }),
]

/** People with their roles and sessions, departments, codes, a link. Sessions of who is suspended stay open: the state has to count. */
export const PEOPLE_IN_SQL = `
insert into jikimi.department (id, name_ko, name_en) values ({support}, '고객지원팀', 'Customer support'), ({audit}, '감사팀', 'Audit');
${people.filter((_text, index) => Object.keys(PEOPLE)[index] !== 'double').join('\n')}
update jikimi.account set state = 'SUSPENDED', suspended_by = {administrator} where id = {suspended};
update jikimi.account set state = 'SUSPENDED', suspended_by = {officer} where id = {paused};
update jikimi.account set state = 'DISABLED' where id = {disabled};
update jikimi.account_credential set locked_until = now() + interval '20 minutes' where account_id = {over};
insert into jikimi.recovery_code (account_id, code_digest, made_at) values ({handler}, sha256('code'), now());
insert into jikimi.invitation (token_digest, account_id, expires_at) values (sha256('link'), {invited}, now() + interval '1 day');
set session_replication_role = replica;
${people.filter((_text, index) => Object.keys(PEOPLE)[index] === 'double').join('\n')}
set session_replication_role = origin;
${sessions.join('\n')}`
