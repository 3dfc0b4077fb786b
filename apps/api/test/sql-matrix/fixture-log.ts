interface Made {
  readonly at?: string
  readonly department?: string
  /** Without: nobody of the staff did it. */
  readonly account?: string
}

const DUTIES = ['ACCESS_CONTROL', 'INSPECTION']

const record = (name: string, ground: string, made: Made = {}): string => {
  const { at = '1 hour', department = '{support}', account = '{handler}' } = made
  const kind = account === 'null' ? 'SITE' : 'STAFF'
  return `
insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, ${DUTIES.includes(ground) ? 'duty' : 'purpose'}, items, collections, outcome, request_id)
  values ({${name}}, now() - interval '${at}', '${kind}', ${account}, ${department}, '192.0.2.1', 'inquiry.taken', '${ground}', '{}',
    array[{pseudonym of held}]::uuid[], 'DONE', {request});`
}

const OF_NOBODY: Made = { department: 'null', account: 'null' }

/**
 * Records of every ground and department and of nobody on the staff, each in the tree with whom it shows; what the tree
 * says of itself, how far it is, who saw it. A record is found by the instant in its identifier: the one of an export has
 * the instant that its name happens to give.
 */
export const LOG_IN_SQL = `
${record('record', 'CIVIL_COMPLAINT')}${record('record of access control', 'ACCESS_CONTROL')}${record('ir record', 'IR_MEETING')}
${record('old record', 'CIVIL_COMPLAINT', { at: '60 days' })}${record('record in audit', 'CIVIL_COMPLAINT', { department: '{audit}' })}
${record('record of nobody', 'CIVIL_COMPLAINT', OF_NOBODY)}${record('ir record of nobody', 'IR_MEETING', OF_NOBODY)}
${record('record of inspection', 'INSPECTION')}
insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, duty, items, collections, outcome, request_id, note_sealed, note_commitment)
  values ({record of export}, to_timestamp(('x' || substr(replace({record of export}, '-', ''), 1, 12))::bit(48)::bigint / 1000.0), 'STAFF', {auditor},
    {audit}, '192.0.2.1', 'record-export.asked', 'INSPECTION', '{}', '{}', 'DONE', {request}, '\\x00', sha256('x'));
insert into jikimi.log_entry (record_at, record_id, index) select at, id, 1 + row_number() over (order by at, id) from jikimi.access_record;
insert into jikimi.collection_access (collection, at, record_id) select {pseudonym of held}, at, id from jikimi.access_record;
insert into jikimi.log_entry (record_at, record_id, index) values (now() - interval '1 hour', {record that is gone}, 1);
insert into jikimi.collection_access (collection, at, record_id) values ({pseudonym of held}, now() - interval '1 hour', {record that is gone});
insert into jikimi.log_statement (index, kind, at, entry) values (0, 'begun', now(), 'x'), (11, 'cut', now(), 'x');
insert into jikimi.log_head (origin, size, after_xid, after_id, cluster, signed_at) values ('example.kr/log', 12, '0', {new}, 'x', now());
insert into jikimi.log_witness (name, verifier_key, size, cosigned_at) values ('witness.example.kr', 'x', 12, now());
insert into jikimi.watch_head (index, looked_at) values (11, now());`
