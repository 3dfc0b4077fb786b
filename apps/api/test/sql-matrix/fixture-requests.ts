import { asked } from './fixture-rights.js'

const AN_HOUR_AGO = `now() - interval '1 hour'`
const YESTERDAY = `now() - interval '1 day'`
const LONG_AGO = `now() - interval '31 days'`

interface Standing {
  readonly kind?: string
  readonly channel?: string
  readonly requester?: string
  /** Made in the same act as this one. */
  readonly beside?: string
  readonly assignee?: string
  /** Made under the e-mail address of {open}. */
  readonly isOwn?: boolean
  /** Which collection it is about. */
  readonly of?: string
  /** What of it is gone already. */
  readonly gone?: string
  readonly received?: string
  readonly due?: string
  /** Further columns, and those that are otherwise than usual. */
  readonly more?: Readonly<Record<string, string>>
  /** What carrying out the decision of its first round is about. */
  readonly decision?: {
    readonly outcome: string
    readonly by?: string
    readonly part?: string
    readonly executed?: string
  }
  readonly correction?: 'waiting' | 'done' | 'dropped'
}

let number = 100

/** A request with what its state takes: a collection of its own, a target, proof, and its decision where there is one. */
const standing = (name: string, state: string, terms: Standing = {}): string => {
  const {
    kind = 'ACCESS',
    channel = 'EMAIL',
    requester = 'SUBJECT',
    assignee = 'officer',
    isOwn = false,
    of = 'open',
  } = terms
  const { beside = name, received = AN_HOUR_AGO, due = 'jikimi.today() + 10', gone, decision, correction } = terms
  const by = channel === 'WEB' ? 'null' : '{officer}'
  const columns: Readonly<Record<string, string>> = {
    number: `'R-2026-${String((number += 1)).padStart(6, '0')}'`,
    registered_at: received,
    registered_by: by,
    collection_id: `{asked ${name}}`,
    lapses_at: `now() + interval '7 days'`,
    ...terms.more,
  }
  const isForgotten = columns['collection_id'] === 'null'
  return `
${isForgotten ? '' : asked(name)}
${isOwn ? `insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) values (2, 'EMAIL', sha256('open'), {asked ${name}}, 'RIGHTS_REQUEST');` : ''}
insert into jikimi.rights_request (id, batch_id, kind, channel, requester, received_at, received_how, locale, state, due_on, assignee_id,
    takes_effect, ${Object.keys(columns).join(', ')})
  values ({${name}}, {act of ${beside}}, '${kind}', '${channel}', '${requester}', ${received}, 'ARRIVAL', 'KO', '${state}', ${due},
    ${assignee ? `{${assignee}}` : 'null'}, true, ${Object.values(columns).join(', ')});
insert into jikimi.request_target (id, request_id, collection_id, case_number, purpose, found_by, added_at)
  values ({target of ${name}}, {${name}}, {${of}}, '${of}', 'CIVIL_COMPLAINT', 'OFFICER', ${AN_HOUR_AGO})
  ${gone ? `, ({gone of ${name}}, {${name}}, null, '${gone}', 'SURVEY', 'OFFICER', ${AN_HOUR_AGO})` : ''};
${state === 'RECEIVED' ? '' : proven(name, 'CALL_BACK')}
${
  decision
    ? `insert into jikimi.request_decision (id, request_id, round, outcome, decided_by, decided_at, executed_at)
  values ({decision of ${name}}, {${name}}, 1, '${decision.outcome}', {${decision.by ?? 'officer'}}, ${YESTERDAY}, ${decision.executed ?? 'null'});
insert into jikimi.decision_part (decision_id, target_id, outcome, ground)
  values ({decision of ${name}}, {target of ${name}}, '${decision.part ?? 'GRANTED'}', ${decision.part === 'REFUSED' ? `'OTHER_STATUTE_NAMES_ITEM'` : 'null'});`
    : ''
}
${
  correction
    ? `insert into jikimi.request_correction (id, request_id, target_id, item, is_masked, proposed_by, proposed_at, executed_at, dropped_at)
  values ({correction of ${name}}, {${name}}, {target of ${name}}, 'NAME', false, {officer}, ${AN_HOUR_AGO}, ${correction === 'done' ? 'now()' : 'null'}, ${correction === 'dropped' ? 'now()' : 'null'});`
    : ''
}`
}

const proven = (name: string, rung: string, isPassed = true): string => `
insert into jikimi.verification (id, request_id, rung, is_passed, compared, by_account, at) values (gen_random_uuid(), {${name}}, '${rung}', ${isPassed},
  '${rung === 'COMPARISON' ? '{NAME,EMAIL,WORDS}' : '{}'}', {officer}, ${AN_HOUR_AGO});`
const shown = (name: string, by: string): string => `
insert into jikimi.request_event (id, request_id, act, to_state, by_kind, by_account, at)
  values (gen_random_uuid(), {${name}}, 'show-number', 'RECEIVED', 'ACCOUNT', {${by}}, ${AN_HOUR_AGO});`
const words = (name: string, of: string, kind: string): string => `
insert into jikimi.request_text (id, request_id, collection_id, kind, sealed, by_account, at)
  values ({${name}}, {${of}}, {asked ${of}}, '${kind}', '\\x00', {officer}, ${AN_HOUR_AGO});`
const scan = (name: string, of: string): string => `
insert into jikimi.request_scan (id, request_id, collection_id, kind, media, bytes, digest, sealed, added_by, added_at)
  values ({${name}}, {${of}}, {asked ${of}}, 'REQUEST', 'PDF', 1, sha256('${name}'), '\\x0000', {officer}, ${AN_HOUR_AGO});`
const notice = (name: string, of: string, means: string, state: string): string => `
insert into jikimi.request_notice (id, request_id, round, kind, means, text_id, sent_by, sent_at, sent_on, delivery_state)
  values ({${name}}, {${of}}, 1, 'DECISION', '${means}', {words of ${of}}, {officer}, ${AN_HOUR_AGO}, jikimi.today(), '${state}');`

/** Told by such a notice that a case of theirs is destroyed. */
const destroyed = (name: string, of: string, terms: Standing = {}, by = ['EMAIL', 'SENT'], done = 'DONE'): string => `
${standing(name, 'NOTIFIED', { kind: 'DELETION', more: told('WHOLE', LONG_AGO), decision: { ...GRANTED, executed: LONG_AGO }, ...terms })}
update jikimi.request_target set collection_id = null, case_number = '${of}' where request_id = {${name}};
update jikimi.decision_part set done = '${done}' where decision_id = {decision of ${name}};
${words(`words of ${name}`, name, 'NOTICE')}${notice(`notice of ${name}`, name, by[0]!, by[1]!)}`
const certificateTold = (of: string, state: string): string => `
insert into jikimi.request_notice (id, request_id, round, kind, means, sent_at, sent_on, delivery_state, bounced_at, bounce_reason)
  values (gen_random_uuid(), {${of}}, 1, 'CERTIFICATE', 'EMAIL', now(), jikimi.today(), '${state}',
    ${state === 'BOUNCED' ? `now(), 'REFUSED'` : 'null, null'});`

const DECIDED = { decided_at: YESTERDAY, decided_by: '{officer}', verified_at: YESTERDAY }
const told = (outcome: string, at = YESTERDAY): Record<string, string> => ({
  ...DECIDED,
  outcome: `'${outcome}'`,
  notified_at: at,
})
/** Within every visit, however long the questions take. */
const JUST_NOW = { registered_at: `now() + interval '1 day'` }
const SECOND = { assignee: 'secondOfficer', of: 'held' }
const LATE = { received: `now() - interval '30 days'`, due: 'jikimi.today() - 15' }
const WAITING = { kind: 'DELETION', channel: 'WEB', assignee: '', isOwn: true }
const CLOSED = { closed_at: `now() - interval '40 months'` }
const GRANTED = { outcome: 'WHOLE' }
const BY_AGENTS = ['represented', 'mandated', 'proposed', 'narrow', 'revoked', 'ended mandate']
const AGENT = { requester: 'DELEGATED_AGENT' }

const mandate = (
  name: string,
  of: string,
  state: string,
  rights = '{ACCESS}',
  until = 'jikimi.today() + 30',
): string => `
insert into jikimi.mandate (id, request_id, kind, rights, from_on, until_on, agent_id, registered_by, registered_at, state, checklist, accepted_by, accepted_at,
    revoked_by_kind, revoked_by, revoked_at)
  values ({${name}}, {${of}}, 'DELEGATED_AGENT', '${rights}', jikimi.today() - 3, ${until}, {agent of ${of}}, {officer}, ${AN_HOUR_AGO}, '${state}',
    '{SIGNED,DELEGATOR_MATCHES,AGENT_MATCHES,SCOPE_STATED,DATED}', ${state === 'PROPOSED' ? 'null, null' : '{officer}, now()'},
    ${state === 'REVOKED' ? `'OFFICER', {officer}, now()` : 'null, null, null'});`

/** Requests in every state that an act asks for: of one person under one address, in the officer's hand, by representatives. */
export const REQUESTS_IN_SQL = `
create table jikimi_parts.lookup_token_2 partition of jikimi.lookup_token for values in (2);
set session_replication_role = replica;
insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) values (2, 'EMAIL', sha256('open'), {open}, 'CIVIL_COMPLAINT');
${['waiting one', 'waiting two', 'waiting three'].map((name) => standing(name, 'RECEIVED', WAITING)).join('')}
${standing('made within', 'RECEIVED', { channel: 'WEB', assignee: '', isOwn: true, more: JUST_NOW })}
${standing('made by another', 'RECEIVED', { channel: 'WEB', assignee: '', of: 'held', more: JUST_NOW })}
${standing('mandated within', 'RECEIVED', { ...AGENT, beside: 'mandated', channel: 'WEB', assignee: '', isOwn: true, more: JUST_NOW })}
${standing('suspension executed', 'EXECUTED', { kind: 'SUSPENSION', isOwn: true, more: { ...DECIDED, outcome: `'WHOLE'` } })}
${standing('suspension of another', 'NOTIFIED', { kind: 'SUSPENSION', of: 'held', more: told('WHOLE'), decision: GRANTED })}
${standing('scanned', 'RECEIVED', { of: 'held' })}${Array.from({ length: 20 }, (_none, index) => scan(`scan ${index + 1}`, 'scanned')).join('')}
${standing('unproven', 'RECEIVED', { isOwn: true, more: JUST_NOW, of: 'held', gone: 'gone and done' })}
${standing('received', 'RECEIVED', { channel: 'FAX', of: 'held' })}${shown('received', 'secondOfficer')}
${standing('compared', 'RECEIVED', { channel: 'FAX', of: 'held' })}${shown('compared', 'officer')}${proven('compared', 'COMPARISON')}
${standing('compared badly', 'RECEIVED', { channel: 'FAX', of: 'held' })}${shown('compared badly', 'officer')}${proven('compared badly', 'COMPARISON', false)}
${standing('about nothing held', 'RECEIVED', { isOwn: true, of: 'held' })}update jikimi.request_target set lifted_at = now() where request_id = {about nothing held};
${standing('failing', 'RECEIVED', { channel: 'FAX', of: 'held' })}${proven('failing', 'COMPARISON', false).repeat(5)}
${standing('lapsing', 'RECEIVED', { of: 'held', more: { lapses_at: AN_HOUR_AGO } })}
${standing('verified', 'VERIFIED', { isOwn: true, gone: 'gone', more: { verified_at: YESTERDAY } })}
${standing('verified by fax', 'VERIFIED', { channel: 'FAX', of: 'held', more: { verified_at: YESTERDAY } })}${proven('verified by fax', 'COMPARISON')}
${standing('verified without', 'VERIFIED', { channel: 'FAX', of: 'held', more: { verified_at: YESTERDAY } })}
${standing('about nothing', 'RECEIVED', { of: 'held' })}update jikimi.request_target set lifted_at = now() where request_id = {about nothing};
${standing('told late', 'NOTIFIED', { ...LATE, of: 'held', more: { ...told('PART') } })}
${standing('late', 'VERIFIED', { ...LATE, more: { verified_at: YESTERDAY, lapses_at: AN_HOUR_AGO } })}
${standing('late and warned', 'VERIFIED', { ...LATE, of: 'held', more: { verified_at: YESTERDAY, warned: '0' } })}
${standing('about several', 'VERIFIED', { more: { verified_at: YESTERDAY } })}
insert into jikimi.request_target (id, request_id, collection_id, case_number, purpose, found_by, added_at)
  values ({other target of about several}, {about several}, {held}, 'held', 'CIVIL_COMPLAINT', 'OFFICER', ${AN_HOUR_AGO});
${standing('unproven of another', 'RECEIVED')}
${standing('deferred', 'DEFERRED', { of: 'held', more: { verified_at: YESTERDAY } })}
insert into jikimi.request_deferral (id, request_id, until_on, deferred_by, deferred_at)
  values ({deferral of deferred}, {deferred}, jikimi.today() + 20, {officer}, ${AN_HOUR_AGO});
${standing('correction', 'VERIFIED', { kind: 'CORRECTION', isOwn: true, more: { verified_at: YESTERDAY }, correction: 'waiting' })}
${standing('correction put right', 'VERIFIED', { kind: 'CORRECTION', isOwn: true, more: { verified_at: YESTERDAY }, correction: 'done' })}
${standing('correction dropped', 'VERIFIED', { kind: 'CORRECTION', isOwn: true, more: { verified_at: YESTERDAY }, correction: 'dropped' })}
${standing('correction executed', 'EXECUTED', { kind: 'CORRECTION', of: 'held', more: DECIDED, decision: { ...GRANTED, executed: YESTERDAY }, correction: 'done' })}
${standing('correction of second', 'DECIDED', { ...SECOND, kind: 'CORRECTION', more: DECIDED, decision: GRANTED, correction: 'waiting' })}
${standing('verified of second', 'VERIFIED', { ...SECOND, more: { verified_at: YESTERDAY } })}
${standing('access of second', 'DECIDED', { ...SECOND, more: DECIDED, decision: GRANTED })}
${standing('told of second', 'NOTIFIED', { ...SECOND, more: told('PART'), decision: { outcome: 'PART', executed: YESTERDAY } })}
${standing('correction bare', 'VERIFIED', { kind: 'CORRECTION', of: 'held', more: { verified_at: YESTERDAY } })}
${standing('correction decided', 'DECIDED', { kind: 'CORRECTION', isOwn: true, more: DECIDED, decision: GRANTED, correction: 'waiting' })}
${standing('correction done', 'DECIDED', { kind: 'CORRECTION', of: 'held', more: DECIDED, decision: GRANTED, correction: 'done' })}
${standing('correction refused', 'DECIDED', { kind: 'CORRECTION', of: 'held', more: DECIDED, decision: { outcome: 'REFUSED', part: 'REFUSED' }, correction: 'waiting' })}
${standing('deletion', 'VERIFIED', { kind: 'DELETION', of: 'held', more: { verified_at: YESTERDAY } })}
${standing('deletion decided', 'DECIDED', { kind: 'DELETION', of: 'held', more: DECIDED, decision: GRANTED })}
${standing('deletion done', 'EXECUTED', { kind: 'DELETION', of: 'held', more: DECIDED, decision: { ...GRANTED, executed: YESTERDAY } })}
${standing('access refused', 'EXECUTED', { of: 'held', more: DECIDED, decision: { outcome: 'REFUSED', part: 'REFUSED', executed: YESTERDAY } })}
${standing('access decided', 'DECIDED', { isOwn: true, more: DECIDED, decision: GRANTED })}
${standing('access done', 'EXECUTED', { isOwn: true, gone: 'gone', more: DECIDED, decision: { ...GRANTED, executed: YESTERDAY } })}
${standing('access told', 'NOTIFIED', { isOwn: true, more: told('PART'), decision: { outcome: 'PART', executed: LONG_AGO } })}
${standing('access whole', 'NOTIFIED', { of: 'held', more: told('WHOLE'), decision: { ...GRANTED, executed: LONG_AGO } })}
${standing('access told long ago', 'NOTIFIED', { of: 'held', more: told('PART', LONG_AGO), decision: { outcome: 'PART', executed: LONG_AGO } })}
${standing('told twice', 'NOTIFIED', { of: 'held', more: { ...told('PART'), round: '2' } })}
${standing('objected', 'OBJECTED', { of: 'held', more: { ...told('PART'), round: '2' }, decision: { outcome: 'PART', part: 'REFUSED' } })}
${standing('objected of chief', 'OBJECTED', { of: 'held', assignee: 'chief', more: { ...told('PART'), round: '2' }, decision: { outcome: 'PART', part: 'REFUSED' } })}
${standing('objection over', 'CLOSED', { of: 'held', assignee: 'chief', more: { ...told('PART'), round: '2', closed_at: YESTERDAY } })}
${standing('of a handler', 'VERIFIED', { of: 'held', assignee: 'handler', more: { verified_at: YESTERDAY } })}
${standing('first round of chief', 'VERIFIED', { of: 'held', assignee: 'chief', more: { verified_at: YESTERDAY } })}
${standing('suspension told', 'NOTIFIED', { kind: 'SUSPENSION', isOwn: true, more: told('WHOLE'), decision: GRANTED })}
${standing('suspension refused', 'NOTIFIED', { kind: 'SUSPENSION', isOwn: true, more: told('REFUSED') })}
${standing('withdrawn', 'WITHDRAWN', { of: 'held', more: { verified_at: YESTERDAY, closed_at: YESTERDAY } })}
${scan('scan of withdrawn', 'withdrawn')}
${standing('grouped', 'GROUPED', { of: 'held', more: { duplicate_of: '{verified by fax}' } })}
${standing('forgotten', 'CLOSED', { of: 'held', more: { ...CLOSED, collection_id: 'null' } })}
${standing('kept', 'CLOSED', { of: 'held', more: CLOSED })}
${standing('closed of late', 'CLOSED', { ...LATE, of: 'held', more: { closed_at: YESTERDAY, collection_id: 'null' } })}
${standing('restricting', 'CLOSED', { of: 'restricted', more: { ...CLOSED, collection_id: 'null' } })}
insert into jikimi.restriction (id, collection_id, began_at, ended_at, request_id) values ({restriction of restricting}, {restricted}, ${AN_HOUR_AGO}, null, {restricting}),
  ({restriction of forgotten}, {restricted}, ${AN_HOUR_AGO}, now(), {forgotten});
${standing('represented', 'RECEIVED', { ...AGENT, kind: 'DELETION', of: 'held' })}${words('words of represented', 'represented', 'WORDS')}
${standing('mandated', 'RECEIVED', { ...AGENT, isOwn: true })}${shown('mandated', 'officer')}
${standing('asked beside', 'RECEIVED', { beside: 'mandated' })}${standing('deletion beside', 'RECEIVED', { ...AGENT, beside: 'mandated', kind: 'DELETION', of: 'held' })}
${mandate('mandate in force', 'mandated', 'ACCEPTED', '{ACCESS,CORRECTION,SUSPENSION}')}
${standing('correction mandated', 'VERIFIED', { ...AGENT, beside: 'mandated', kind: 'CORRECTION', isOwn: true, more: { verified_at: YESTERDAY }, correction: 'waiting' })}
${standing('told by mandate', 'NOTIFIED', { ...AGENT, beside: 'mandated', isOwn: true, more: told('PART'), decision: { outcome: 'PART', executed: YESTERDAY } })}
${standing('suspension by mandate', 'NOTIFIED', { ...AGENT, beside: 'mandated', kind: 'SUSPENSION', isOwn: true, more: told('WHOLE'), decision: GRANTED })}
${standing('proposed', 'RECEIVED', { ...AGENT, isOwn: true })}${mandate('mandate proposed', 'proposed', 'PROPOSED')}${words('reason of proposed', 'proposed', 'MANDATE_REFUSAL')}
${standing('narrow', 'RECEIVED', { ...AGENT, kind: 'DELETION', of: 'held' })}${mandate('mandate narrow', 'narrow', 'PROPOSED')}
${standing('revoked', 'RECEIVED', { ...AGENT, isOwn: true })}${mandate('mandate revoked', 'revoked', 'REVOKED')}
${standing('revoked after proof', 'VERIFIED', { ...AGENT, of: 'held', more: { verified_at: YESTERDAY } })}${proven('revoked after proof', 'MANDATE')}
${mandate('mandate revoked after proof', 'revoked after proof', 'REVOKED')}
${standing('ended mandate', 'RECEIVED', { ...AGENT, isOwn: true })}${mandate('mandate over', 'ended mandate', 'ACCEPTED', '{ACCESS}', 'jikimi.today() - 1')}
${standing('represented by second', 'RECEIVED', { ...AGENT, ...SECOND, kind: 'DELETION' })}
${standing('mandated by second', 'RECEIVED', { ...AGENT, ...SECOND })}${mandate('mandate of second', 'mandated by second', 'PROPOSED')}
${words('reason of second', 'mandated by second', 'MANDATE_REFUSAL')}${words('reason of mandated', 'mandated', 'MANDATE_REFUSAL')}
${words('agent of received', 'received', 'MANDATE_AGENT')}
${standing('narrow and accepted', 'RECEIVED', { ...AGENT, kind: 'DELETION', of: 'held' })}${mandate('mandate of access', 'narrow and accepted', 'ACCEPTED')}
${standing('mandated and over', 'WITHDRAWN', { ...AGENT, of: 'held', more: { closed_at: YESTERDAY } })}${mandate('mandate of what is over', 'mandated and over', 'ACCEPTED')}
${[...BY_AGENTS, 'represented by second', 'mandated by second', 'narrow and accepted', 'mandated and over'].map((of) => words(`agent of ${of}`, of, 'MANDATE_AGENT')).join('')}
${words('words of access told', 'access told', 'NOTICE')}${notice('notice sent', 'access told', 'EMAIL', 'SENT')}
${words('words of access whole', 'access whole', 'NOTICE')}${notice('notice posted', 'access whole', 'POST', 'SENT')}${notice('notice sending', 'access whole', 'EMAIL', 'SENDING')}
${destroyed('certified', 'gone and certified', { more: told('WHOLE') })}${destroyed('destroyed', 'gone')}
${destroyed('certified and told', 'gone and certified')}${certificateTold('certified and told', 'SENT')}
${destroyed('certified and returned', 'gone and certified')}${certificateTold('certified and returned', 'BOUNCED')}
${destroyed('certified on paper', 'gone and certified', {}, ['POST', 'SENT'])}
${destroyed('certified and not reached', 'gone and certified')}
update jikimi.request_notice set delivery_state = 'BOUNCED', bounced_at = now(), bounce_reason = 'REFUSED' where request_id = {certified and not reached};
${destroyed('certified and seen', 'gone and certified', { kind: 'ACCESS' })}${destroyed('certified and held', 'gone and certified', {}, ['EMAIL', 'SENT'], 'HELD')}
${destroyed('certified and over', 'gone and certified')}update jikimi.rights_request set state = 'CLOSED', closed_at = now() where id = {certified and over};
${destroyed('certified to nobody', 'gone and certified')}update jikimi.rights_request set collection_id = null where id = {certified to nobody};
update jikimi.request_notice set text_id = null where request_id = {certified to nobody};
delete from jikimi.request_text where request_id = {certified to nobody};delete from jikimi.collection where id = {asked certified to nobody};
insert into jikimi.collection_access (collection, at, record_id)
  select {pseudonym of open}, at, id from jikimi.access_record where id in ({record}, {record of access control});
set session_replication_role = origin;`
