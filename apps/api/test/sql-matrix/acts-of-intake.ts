import { type Act, actsOn } from './act.js'
import { APP, NOBODY, OWN, STAFF, STRANGERS, VISITORS, WORKERS } from './groups.js'

const collect = (site: string): string => `
insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items, masked_items, key_id, sealed)
  values ({new}, 'CIVIL_COMPLAINT', {policy}, ${site}, {new}, now(), jikimi.today() + 90, 'KO', '{}', '{}', {key}, '\\x00')`
const consent = (of: string): string => `
insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
  select {new}, ${of}, 'CIVIL_COMPLAINT', {policy}, digest, '{}', now() from jikimi.consent_text limit 1`
const token = (of: string): string =>
  `insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) values (1, 'EMAIL', sha256('new'), ${of}, 'CIVIL_COMPLAINT')`
const receipt = (of: string): string =>
  `insert into jikimi.subject_session (token_digest, collection_id) values (sha256('new'), ${of})`
const claim = (site: string): string => `
insert into jikimi.idempotency (site_key_id, key_digest, collection_id, key_id, pseudonym, request_digest, created_at)
  values (${site}, sha256('new'), {new}, {key}, {new}, '\\x00', now())`

const INTAKE = [
  ...actsOn(
    'collection',
    ['bring one in', collect('{site}'), ['site']],
    ['bring one in for another site', collect('{other site}'), NOBODY],
    ['prolong one', `update jikimi.collection set period_ends_on = period_ends_on + 1 where id = {open}`, NOBODY],
  ),
  ...actsOn(
    'consent_record',
    ['add one to what the site brought in', consent('{bare}'), ['site']],
    ['add one to what another brought in', consent('{bare of another}'), NOBODY],
  ),
  ...actsOn(
    'lookup_token',
    ['add one to what the site brought in', token('{bare}'), ['site']],
    ['add one to what another brought in', token('{bare of another}'), NOBODY],
  ),
  ...actsOn(
    'subject_session',
    ['add a receipt to what the site brought in', receipt('{bare}'), ['site']],
    ['add a receipt to what another brought in', receipt('{bare of another}'), NOBODY],
  ),
  ...actsOn(
    'idempotency',
    ['claim', claim('{site}'), ['site']],
    ['claim for another site', claim('{other site}'), NOBODY],
  ),
  ...actsOn(
    'consent_text',
    [
      'add one under its own digest',
      `insert into jikimi.consent_text (digest, text) values (encode(sha256(convert_to('x', 'UTF8')), 'hex'), 'x')`,
      APP,
    ],
    ['put other words under a digest', `update jikimi.consent_text set text = 'x'`, NOBODY],
  ),
  ...actsOn('policy_version', [
    'publish one',
    `insert into jikimi.policy_version select * from jikimi.policy_version`,
    NOBODY,
  ]),
  ...actsOn('installation', ['make it another', `update jikimi.installation set mode = 'demo'`, NOBODY]),
  ...actsOn('clock_shift', ['move the day', `update jikimi.clock_shift set shift = '1 year'`, NOBODY]),
]

interface Entry {
  readonly kind?: string
  readonly account?: string
  readonly at?: string
  readonly act?: string
  readonly origin?: string
  readonly outcome?: string
  readonly more?: string
}

const record = ({
  kind = 'STAFF',
  account = ':self',
  at = 'now()',
  act = 'inquiry.taken',
  origin = '192.0.2.1',
  outcome = `'DONE', null`,
  more = 'null, pg_current_xact_id()',
}: Entry): string => `
insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, duty, items, collections, outcome, refusal, request_id, old_note, xid)
  values ({new}, ${at}, '${kind}', ${account}, ${account === 'null' ? 'null' : '{support}'}, '${origin}', '${act}', 'ACCESS_CONTROL', '{}', '{}', ${outcome}, {new}, ${more})`
const refused = `'REFUSED', 'SIGN_IN_REFUSED'`
/** Whoever speaks as the role with nobody's session. */
const WITHOUT_ACCOUNT = [...STRANGERS, 'site', 'subject', ...VISITORS, ...OWN] as const

const RECORDS = actsOn(
  'access_record',
  ['record what they did', record({}), [...STAFF, 'journal']],
  ['record in the name of another', record({ account: '{disabled}' }), ['journal']],
  ['record for a visitor', record({ kind: 'SUBJECT', account: 'null' }), [...WITHOUT_ACCOUNT, 'journal']],
  [
    'record in the name of the system',
    record({ kind: 'SYSTEM', account: 'null', origin: 'worker' }),
    [...WORKERS, 'watcher', 'journal'],
  ],
  [
    'record in the name of the installation',
    record({ kind: 'SYSTEM', account: 'null', origin: 'installation' }),
    NOBODY,
  ],
  [
    'record for the system as of yesterday',
    record({ kind: 'SYSTEM', account: 'null', at: `now() - interval '1 day'` }),
    NOBODY,
  ],
  ['record their own of yesterday', record({ at: `now() - interval '1 day'` }), NOBODY],
  [
    `record somebody's failed sign-in`,
    record({ account: '{handler}', act: 'session.open', outcome: refused }),
    [...APP, 'journal'],
  ],
  [`record somebody's sign-in that did not fail`, record({ account: '{disabled}', act: 'session.open' }), ['journal']],
  [`record an enrolment`, record({ account: '{invited}', act: 'enrolment.completed' }), [...APP, 'journal']],
  ['record with an open text', record({ more: `'풀어 쓴 말', pg_current_xact_id()` }), NOBODY],
  ['record with a place that the log has passed', record({ more: `null, '1'` }), NOBODY],
  [
    'record for the system with an open text',
    record({ kind: 'SYSTEM', account: 'null', origin: 'worker', more: `'풀어 쓴 말', pg_current_xact_id()` }),
    NOBODY,
  ],
  ['change one', `update jikimi.access_record set act = 'nothing.happened' where id = {record}`, NOBODY],
)

export const ACTS_OF_INTAKE: readonly Act[] = [...INTAKE, ...RECORDS]
