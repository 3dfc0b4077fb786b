const DIGEST = `encode(sha256(convert_to('동의합니다', 'UTF8')), 'hex')`

const collection = (name: string, purpose: string, site = 'site'): string => `
insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items, masked_items, key_id, sealed)
  values ({${name}}, '${purpose}', {policy}, {${site}}, {pseudonym of ${name}}, now(), jikimi.today() + 90, 'KO', array['EMAIL', 'NAME'], '{}', {key}, '\\x00');`

const held = (
  name: string,
  holder?: string,
  purpose = 'CIVIL_COMPLAINT',
  state = holder ? 'TAKEN' : 'RECEIVED',
): string => `
${collection(name, purpose)}
insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
  values ({consent ${name}}, {${name}}, '${purpose}', {policy}, ${DIGEST}, array['EMAIL', 'NAME'], now());
insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) values (1, 'EMAIL', sha256('${name}'), {${name}}, '${purpose}');
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, handler_id, taken_at, closed_at, close_reason)
  values ({case ${name}}, '${name}', {${name}}, '${purpose}', '${state}', now() - interval '2 days', ${holder ? `{${holder}}` : 'null'},
    ${holder ? `now() - interval '1 day'` : 'null'}, ${state === 'CLOSED' ? `now(), 'SPAM'` : 'null, null'});`

const reach = (name: string, account: string, from = '1 minute', lasts = '30 minutes'): string => `
insert into jikimi.reach (id, case_id, collection_id, account_id, items, granted_at, until_at)
  values ({reach ${name}}, {case ${name}}, {${name}}, {${account}}, array['EMAIL'], now() - interval '${from}', now() - interval '${from}' + interval '${lasts}');`

const reveals = (account: string, of: string, count: number): string =>
  Array.from(
    { length: count },
    (_none, index) => `
insert into jikimi.reveal (id, case_id, collection_id, account_id, items, reason, granted_at, until_at)
  values ({reveal ${account} ${index + 1}}, {case ${of}}, {${of}}, {${account}}, array['EMAIL'], 'ANSWERING', now() - interval '20 minutes', now() - interval '15 minutes');`,
  ).join('')

const message = (name: string, of: string, by: string, purpose: string, state: string): string => `
insert into jikimi.case_message (id, case_id, collection_id, purpose, idempotency_digest, request_digest, sealed, written_by, sent_at, delivery_state, delivery_tried_at)
  values ({${name}}, {case ${of}}, {${of}}, '${purpose}', sha256('${name}'), '\\x00', '\\x00', {${by}}, now(), '${state}', ${state === 'SENT' ? 'now()' : 'null'});`

const key = (name: string, ended: string): string => `
insert into jikimi.site_key (id, key_digest, label, origins, documents, created_at, ended_at)
  values ({${name}}, jikimi.token_digest('key of ${name}'), '${name}', '{}', '{}', now(), ${ended});`

/** Cases in every state and in everybody's hands, with reach that lives, that is over, and that is of an earlier time. */
export const CASES_IN_SQL = `
insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at)
  values ({policy}, 'of the matrix', 'x', 'x', jikimi.today() - 1, jikimi.today() - 1, now());
insert into jikimi.retention_term (policy_version_id, achieved_days) values ({policy}, 14);
insert into jikimi.consent_text (digest, text) values (${DIGEST}, '동의합니다');
${key('site', 'null')}${key('other site', 'null')}${key('ended site', 'now()')}
${held('open')}${held('restricted open')}${held('ir open', undefined, 'IR_MEETING')}
${held('held', 'handler')}${held('overdue', 'handler')}${held('earlier', 'handler')}${held('restricted', 'handler')}
${held('closed', 'handler', 'CIVIL_COMPLAINT', 'CLOSED')}${held('of colleague', 'colleague')}${held('of lapsed', 'lapsed')}
${held('left', 'ended')}${held('of busy', 'busy')}${held('of capped', 'capped')}${held('of unlocked', 'unlocked')}
${held('ir held', 'irHandler', 'IR_MEETING')}${held('of both', 'both')}
${held('restricted closed', 'handler', 'CIVIL_COMPLAINT', 'CLOSED')}${held('unmet', 'handler')}${held('offered', 'handler')}${held('fixed', 'handler')}
${held('begun', 'handler')}${held('met', 'handler')}
${collection('bare', 'CIVIL_COMPLAINT')}${collection('bare of another', 'CIVIL_COMPLAINT', 'other site')}
insert into jikimi.subject_session (token_digest, collection_id) values (jikimi.token_digest('receipt of subject'), {open});
insert into jikimi.idempotency (site_key_id, key_digest, collection_id, key_id, pseudonym, request_digest, created_at) values
  ({site}, sha256('a'), {open}, {key}, {pseudonym of open}, '\\x00', now()), ({other site}, sha256('b'), {bare of another}, {key}, {pseudonym of bare of another}, '\\x00', now());
insert into jikimi.restriction (id, collection_id, began_at, ended_at) values
  ({restriction}, {restricted}, now() - interval '1 hour', null), ({second restriction}, {restricted open}, now() - interval '1 hour', null),
  ({third restriction}, {restricted closed}, now() - interval '1 hour', null),
  ({restriction over}, {held}, now() - interval '2 hours', now() - interval '1 hour'), ({restriction to come}, {open}, now() + interval '1 day', null);
${reach('held', 'handler')}${reach('overdue', 'handler', '31 minutes')}${reach('restricted', 'handler')}${reach('closed', 'handler')}
${reach('of colleague', 'colleague')}${reach('of lapsed', 'lapsed')}${reach('left', 'ended')}${reach('of busy', 'busy')}
${reach('of capped', 'capped')}${reach('of unlocked', 'unlocked')}${reach('earlier', 'handler', '10 minutes')}${reach('ir held', 'irHandler')}
update jikimi.inquiry_case set taken_at = now() - interval '5 minutes' where id = {case earlier};
set session_replication_role = replica;
${reveals('handler', 'held', 1)}${reveals('irHandler', 'ir held', 1)}${reveals('busy', 'of busy', 10)}
${reveals('capped', 'of capped', 30)}${reveals('unlocked', 'of unlocked', 30)}
set session_replication_role = origin;
${message('answer', 'held', 'handler', 'CIVIL_COMPLAINT', 'QUEUED')}${message('restricted answer', 'restricted', 'handler', 'CIVIL_COMPLAINT', 'QUEUED')}
${message('ir answer', 'ir held', 'irHandler', 'IR_MEETING', 'SENT')}${message('failed answer', 'ir held', 'irHandler', 'IR_MEETING', 'FAILED')}
insert into jikimi.reveal_unlock (id, account_id, reason, asked_at, decided_by, decided_at, more, until_at) values
  ({unlock}, {unlocked}, '명절 뒤 민원', now(), {officer}, now(), 5, now() + interval '1 hour');
insert into jikimi.reveal_unlock (id, account_id, reason, asked_at) values
  ({asked by lapsed}, {lapsed}, '명절 뒤 민원', now()), ({asked by both}, {both}, '명절 뒤 민원', now());`
