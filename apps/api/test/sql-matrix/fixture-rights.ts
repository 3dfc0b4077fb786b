const AN_HOUR_AGO = `now() - interval '1 hour'`

/** What somebody said when they asked: a collection of its own. */
export const asked = (name: string): string => `
insert into jikimi.collection (id, purpose, policy_version_id, pseudonym, received_at, period_ends_on, locale, items, masked_items, key_id, sealed)
  values ({asked ${name}}, 'RIGHTS_REQUEST', {policy}, {pseudonym of ${name}}, ${AN_HOUR_AGO}, jikimi.today() + 1096, 'KO', '{NAME}', '{}',
  {key of ${name}}, '\\x00');`

/** An access request to the officer's hand unless told otherwise, and everything that can lie beside it. */
const request = (
  name: string,
  number: string,
  assignee: string,
  state: string,
  more: Readonly<Record<string, string>> = {},
): string => `
${asked(name)}
insert into jikimi.rights_request (id, number, batch_id, kind, channel, requester, received_at, received_how, registered_at, registered_by,
  collection_id, locale, state, due_on, assignee_id, takes_effect, lapses_at${Object.keys(more)
    .map((column) => `, ${column}`)
    .join('')})
  values ({${name}}, 'R-2026-${number}', {${name}}, 'ACCESS', 'EMAIL', 'SUBJECT', ${AN_HOUR_AGO}, 'ARRIVAL', ${AN_HOUR_AGO}, {officer},
  {asked ${name}}, 'KO', '${state}', jikimi.today() + 10, ${assignee}, true, now() + interval '7 days'${Object.values(
    more,
  )
    .map((value) => `, ${value}`)
    .join('')});
insert into jikimi.request_target (id, request_id, collection_id, case_number, purpose, found_by, added_at)
  values ({target of ${name}}, {${name}}, {open}, 'open', 'CIVIL_COMPLAINT', 'OFFICER', ${AN_HOUR_AGO});
insert into jikimi.request_text (id, request_id, collection_id, kind, sealed, by_account, at)
  values ({words of ${name}}, {${name}}, {asked ${name}}, 'WITHDRAWAL', '\\x00', {officer}, ${AN_HOUR_AGO});
insert into jikimi.verification (id, request_id, rung, is_passed, by_account, at)
  values ({proof of ${name}}, {${name}}, 'CALL_BACK', true, {officer}, ${AN_HOUR_AGO});
insert into jikimi.request_event (id, request_id, act, to_state, by_kind, by_account, at)
  values ({event of ${name}}, {${name}}, 'receive', 'RECEIVED', 'ACCOUNT', {officer}, ${AN_HOUR_AGO});
insert into jikimi.request_decision (id, request_id, round, outcome, decided_by, decided_at)
  values ({decision of ${name}}, {${name}}, 1, 'PART', {officer}, ${AN_HOUR_AGO});
insert into jikimi.decision_part (decision_id, target_id, outcome) values ({decision of ${name}}, {target of ${name}}, 'GRANTED');
insert into jikimi.request_correction (id, request_id, target_id, item, is_masked, proposed_by, proposed_at)
  values ({correction of ${name}}, {${name}}, {target of ${name}}, 'NAME', false, {officer}, ${AN_HOUR_AGO});
insert into jikimi.request_deferral (id, request_id, until_on, deferred_by, deferred_at)
  values ({deferral of ${name}}, {${name}}, jikimi.today() + 20, {officer}, ${AN_HOUR_AGO});
insert into jikimi.request_objection (id, request_id, received_at, noted_by, noted_at)
  values ({objection of ${name}}, {${name}}, ${AN_HOUR_AGO}, {officer}, ${AN_HOUR_AGO});
insert into jikimi.request_notice (id, request_id, round, kind, means, sent_by, sent_at, sent_on, delivery_state)
  values ({notice of ${name}}, {${name}}, 1, 'DECISION', 'EMAIL', {officer}, ${AN_HOUR_AGO}, jikimi.today(), 'QUEUED');
insert into jikimi.mandate (id, request_id, kind, rights, from_on, until_on, registered_by, registered_at)
  values ({mandate of ${name}}, {${name}}, 'DELEGATED_AGENT', '{ACCESS}', jikimi.today(), jikimi.today() + 30, {officer}, ${AN_HOUR_AGO});
insert into jikimi.request_scan (id, request_id, collection_id, kind, media, bytes, digest, sealed, added_by, added_at)
  values ({scan of ${name}}, {${name}}, {asked ${name}}, 'REQUEST', 'PDF', 1, sha256('${name}'), '\\x0000', {officer}, ${AN_HOUR_AGO});`

/** Asked for; or approved so many hours ago, for two. Over what is restricted unless told otherwise. */
const compulsion = (name: string, by: string, hoursAgo?: number, of = 'restricted'): string => `
insert into jikimi.compulsion (id, statute, reference_sealed, hours, asked_by, asked_at, decided_by, decided_at, is_approved, until_at)
  select {${name}}, '지어낸 법 제1조', '\\x00', 2, {${by}}, at, ${hoursAgo === undefined ? 'null, null, null, null' : "{chief}::uuid, at, true, at + interval '2 hours'"}
  from (select jikimi.now() - interval '${hoursAgo ?? 0} hours' as at offset 0) as clock;
insert into jikimi.compulsion_item (compulsion_id, case_id, case_number, collection_id)
  values ({${name}}, {case ${of}}, '${of}', {${of}});`

/** Requests in the hand of two officers, one of nobody; looks that are asked for and in force. */
export const RIGHTS_IN_SQL = `
set session_replication_role = replica;
${request('request', '000001', '{officer}', 'VERIFIED', { verified_at: 'now()' })}
${request('request of second', '000002', '{secondOfficer}', 'RECEIVED')}
${request('request of nobody', '000003', 'null', 'RECEIVED')}
${compulsion('compulsion asked', 'officer')}${compulsion('compulsion in force', 'officer', 1)}${compulsion('compulsion over', 'officer', 3)}
${compulsion('compulsion of open', 'officer', 1, 'open')}
${compulsion('compulsion of second', 'secondOfficer', 1)}
insert into jikimi.compulsion_look (id, compulsion_id, by_account, at) values ({look}, {compulsion in force}, {officer}, now());
${request('request to claim', '000004', '{officer}', 'RECEIVED')}
update jikimi.rights_request set kind = 'DELETION' where id = {request to claim};
insert into jikimi.request_target (id, request_id, collection_id, case_number, purpose, found_by, added_at)
  values ({target to claim}, {request to claim}, {restricted}, 'restricted', 'CIVIL_COMPLAINT', 'OFFICER', ${AN_HOUR_AGO});
insert into jikimi.restriction (id, collection_id, began_at, request_id, awaits_correction) values
  ({restriction of request}, {restricted}, ${AN_HOUR_AGO}, {request to claim}, false),
  ({taken over}, {restricted}, ${AN_HOUR_AGO}, {request to claim}, false),
  ({restriction to correct}, {restricted}, ${AN_HOUR_AGO}, null, true);
insert into jikimi.restriction_lift (id, restriction_id, case_number, reason_sealed, asked_by, asked_at, decided_by, decided_at, is_approved) values
  ({lift}, {second restriction}, 'restricted open', '\\x00', {officer}, ${AN_HOUR_AGO}, null, null, null),
  ({lift declined}, {third restriction}, 'restricted closed', '\\x00', {officer}, ${AN_HOUR_AGO}, {chief}, ${AN_HOUR_AGO}, false),
  ({lift of request}, {restriction of request}, 'restricted', '\\x00', {officer}, ${AN_HOUR_AGO}, null, null, null);
set session_replication_role = origin;`
