const collected = (name: string, purpose: string, until: string): string => `
insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items, masked_items, key_id, sealed)
  values ({${name}}, '${purpose}', {policy}, {site}, {pseudonym of ${name}}, now(), ${until}, 'KO', array['EMAIL'], '{}', {key of ${name}}, '\\x00');
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at)
  values ({case ${name}}, '${name}', {${name}}, '${purpose}', 'RECEIVED', now() - interval '2 days');`

/** Due today, and not a day later. */
const due = (name: string, purpose: string): string => collected(name, purpose, 'jikimi.today()')

interface Hold {
  readonly asked?: string
  readonly released?: boolean
  readonly over?: string
}

const hold = (name: string, { asked, released = false, over }: Hold = {}): string => `
insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at, release_asked_by, release_asked_at, released_by, released_at)
  values ({${name}}, 'STATUTE', '상법 33', jikimi.today() + 30, {officer}, now() - interval '9 days',
    ${asked ? `{officer}, now() - interval '${asked}'` : 'null, null'}, ${released ? '{chief}, now()' : 'null, null'});
${over ? `insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id) values ({${name}}, {case ${over}}, '${over}', {${over}});` : ''}`

interface Approval {
  readonly ended?: boolean
  readonly by?: string
  readonly from?: string
}

const approval = (
  name: string,
  purpose: string,
  { ended = false, by = 'chief', from = 'jikimi.today() - 1' }: Approval = {},
): string => `
insert into jikimi.standing_approval (id, purposes, from_on, until_on, approved_by, approved_at, ended_by, ended_at)
  values ({${name}}, array['${purpose}'], ${from}, jikimi.today() + 100, {${by}}, now() - interval '1 day',
    ${ended ? '{officer}, now()' : 'null, null'});`

interface Run {
  readonly state?: 'PREPARED' | 'DECLINED' | 'RUNNING' | 'DONE' | 'CERTIFIED'
  readonly by?: string
  readonly standing?: string
  readonly number?: string
  readonly until?: string
}

const run = (
  name: string,
  { state = 'RUNNING', by = 'officer', standing, number, until = 'jikimi.today()' }: Run = {},
): string => `
insert into jikimi.destruction_run (id, state, standing_id, day, due_until, purposes, prepared_by, prepared_at, approved_by, approved_at,
  declined_by, declined_at, started_at, finished_at, certificate_number)
  values ({${name}}, '${state}', ${standing ? `{${standing}}` : 'null'}, jikimi.today(), ${until}, array['SURVEY'],
    ${standing ? 'null' : `{${by}}`}, now() - interval '1 hour', ${standing || state === 'PREPARED' || state === 'DECLINED' ? 'null, null' : '{chief}, now()'},
    ${state === 'DECLINED' ? '{chief}, now()' : 'null, null'}, now(), ${state === 'DONE' || state === 'CERTIFIED' ? 'now()' : 'null'},
    ${number ? `'${number}'` : 'null'});`

const item = (of: string, name: string, state = 'WAITING', day = 'jikimi.today()'): string => `
insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground, state)
  values ({${of}}, {${name}}, {case ${name}}, '${name}', 'SURVEY', ${day}, 'PERIOD_ENDED', '${state}');`

const failed = (of: string, name: string, tries: number): string => `
insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground, state, failed_with, tries, tried_at)
  values ({${of}}, {${name}}, {case ${name}}, '${name}', 'SURVEY', jikimi.today(), 'PERIOD_ENDED', 'FAILED', 'SQL_XX000', ${tries}, now());`

/** A case whose collection was destroyed in this run, half an hour ago. */
const gone = (name: string, of: string, buried: string): string => `
insert into jikimi.inquiry_case (id, number, purpose, state, received_at, closed_at, close_reason, destroyed_at, period_ends_on, achieved_days)
  values ({case ${name}}, '${name}', 'SURVEY', 'CLOSED', now() - interval '9 days', now(), 'DESTROYED', now(), jikimi.today(), 14);
insert into jikimi.destroyed (id, run_id, collection_id, case_id, case_number, purpose, received_on, due_on, ground, policy_version_id, key_id,
  destroyed_at, buried_at) values ({row of ${name}}, {${of}}, {${name}}, {case ${name}}, '${name}', 'SURVEY', jikimi.today() - 9, jikimi.today(),
  'PERIOD_ENDED', {policy}, {key of ${name}}, now() - interval '30 minutes', ${buried});
${item(of, name, 'DESTROYED')}`

const certificate = (number: string, of: string, index: string): string => `
insert into jikimi.certificate (number, run_id, issued_at, collections, openable_until, content, digest, root, statement_index)
  values ('${number}', {${of}}, now(), 1, now(), '${number}', sha256('${number}'), sha256('root'), ${index});`

/** Two generations of keys; what is due, held, asked about, being destroyed, gone and certified; backups, endings, a restore. */
export const DESTRUCTION_IN_SQL = `
insert into jikimi.key_epoch (epoch, began_at, filled_at, switched_at, shredded_at, dropped_at)
  values (1, now() - interval '2 days', now() - interval '2 days', now() - interval '2 days', now() - interval '2 days', now() - interval '2 days');
insert into jikimi.key_epoch (epoch, began_at, filled_at, switched_at, shredded_at)
  select 2, at, at, at, at from (select now() - interval '10 minutes' as at) t;
${due('due', 'SURVEY')}${due('due elsewhere', 'SURVEY')}${due('due held', 'SURVEY HELD')}${due('due asked', 'SURVEY ASKED')}
${due('due running', 'SURVEY RUNNING')}${due('due by standing', 'SURVEY')}${due('due by another purpose', 'SURVEY ASKED')}
${due('due withdrawn', 'SURVEY')}${due('withdrawn alone', 'SURVEY WITHDRAWN')}${due('held alone', 'SURVEY HELD')}${collected('not due', 'SURVEY LATER', 'jikimi.today() + 3')}${collected('due soon', 'SURVEY LATER', 'jikimi.today() + 3')}
insert into jikimi.retention_ground (collection_id, ground, due_on, set_at) values ({due withdrawn}, 'CONSENT_WITHDRAWN', jikimi.today() - 1, now()),
  ({withdrawn alone}, 'CONSENT_WITHDRAWN', jikimi.today() - 1, now());
insert into jikimi.pending_request (id, collection_id, kind, received_at) values ({asked for access}, {due asked}, 'ACCESS', now());
${hold('hold', { over: 'held' })}${hold('hold asked', { asked: '2 days' })}${hold('hold just asked', { asked: '1 hour' })}
${hold('hold released', { asked: '2 days', released: true })}${hold('hold of what is due', { over: 'due held' })}${hold('hold alone', { over: 'held alone' })}
${approval('standing', 'SURVEY')}${approval('standing ended', 'SURVEY', { ended: true })}${approval('standing of deputy', 'SURVEY LATER', { by: 'deputy' })}
${approval('standing to come', 'SURVEY', { from: 'jikimi.today() + 1' })}${approval('standing of tomorrow', 'SURVEY', { from: 'jikimi.today() + 1' })}
${approval('standing ended before', 'SURVEY', { ended: true })}${approval('standing of held', 'SURVEY HELD')}
${approval('standing of running', 'SURVEY RUNNING')}${approval('standing of withdrawn', 'SURVEY WITHDRAWN')}${approval('standing of nothing', 'NOTHING')}
set session_replication_role = replica;
${run('run', { state: 'PREPARED' })}${run('run of chief', { state: 'PREPARED', by: 'chief' })}${run('run of double', { state: 'PREPARED', by: 'double' })}
${run('run declined', { state: 'DECLINED' })}${run('run running')}${run('run by standing', { standing: 'standing' })}
${run('run by ended standing', { standing: 'standing ended' })}${run('run finished')}${run('run done', { state: 'DONE' })}
${run('run certified', { state: 'CERTIFIED', number: 'D-2026-000001' })}
${['due', 'due held', 'due asked', 'due running'].map((name) => item('run running', name)).join('')}${item('run running', 'not due', 'WAITING', 'jikimi.today() + 3')}
${item('run', 'due elsewhere')}${['due by standing', 'due by another purpose', 'due withdrawn'].map((name) => item('run by standing', name)).join('')}
${item('run by ended standing', 'due')}${item('run of double', 'due soon')}
${run('run of later', { until: 'jikimi.today() + 3' })}${item('run of later', 'not due', 'WAITING', 'jikimi.today() + 3')}
${run('run by standing to come', { standing: 'standing to come' })}${item('run by standing to come', 'due')}${failed('run done', 'due', 3)}
${run('run failing')}${failed('run failing', 'due running', 1)}${run('run failed')}${failed('run failed', 'due running', 3)}
${run('run burying')}${gone('gone and not yet buried', 'run burying', 'null')}${run('run just done', { state: 'DONE' })}${gone('gone just now', 'run just done', 'now()')}
${run('run leaving', { state: 'DONE' })}${gone('gone and left', 'run leaving', `now() - interval '20 minutes'`)}
insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id) values ({hold released}, {case gone and left}, 'gone and left', {gone and left});
${gone('gone', 'run finished', 'now()')}${gone('gone and done', 'run done', `now() - interval '20 minutes'`)}
${gone('gone and certified', 'run certified', `now() - interval '20 minutes'`)}${gone('gone not buried', 'run certified', 'null')}
${certificate('D-2026-000001', 'run certified', '7')}${certificate('D-2026-000002', 'run declined', 'null')}
insert into jikimi.ending (id, kind, object_id, facts, at, kept_at) values ({ending kept}, 'HELD', {hold}, '{}', now(), now()),
  ({ending}, 'HELD', {hold}, '{}', now(), null);
insert into jikimi.replay (id, began_at, ended_at) values ({replay}, now() - interval '1 day', now());
insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, expires_at, bytes, digest, rows) values
  ({backup}, now() - interval '1 hour', 'WHOLE', 'x', 'jikimi-20261101T000000Z-00000000', 2, now(), now() + interval '1 day', 1, repeat('0', 64), 1);
insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, expires_at) values
  ({backup being made}, now(), 'MAKING', 'x', 'jikimi-20261101T000001Z-00000000', 2, now(), now() + interval '1 day');
insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, keystore_deleted_at, expires_at, deleted_at) values
  ({backup deleted}, now() - interval '40 days', 'DELETED', 'x', 'jikimi-20261101T000002Z-00000000', 1, now() - interval '39 days',
    now() - interval '39 days', now() - interval '10 days', now() - interval '9 days');
set session_replication_role = origin;`
