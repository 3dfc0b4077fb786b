/** How many migrations the last release had whose records lay in one table, with open texts. */
export const BEFORE_THE_LOG = 19

/** How many migrations the first release had: up to M0008. */
export const FIRST_RELEASE = 8

const account = (name: string, display: string, state: string): string => `
insert into jikimi.account (id, sign_in_name, display_name, department_id, state, locale, created_at)
  values ({${name}}, '${name}@example.kr', '${display}', {support}, '${state}', 'KO', now() - interval '90 days');`

const designation = (name: string, account: string, ended: string): string => `
insert into jikimi.designation (id, account_id, purpose, from_on, until_on, authority, designated_by, designated_at, ended_at, ended_by)
  values ({${name}}, {${account}}, 'CIVIL_COMPLAINT', current_date - 60, current_date + 300, '내부관리계획 제5조', {officer}, now() - interval '60 days', ${ended});`

/** As the first release wrote it: one purpose a designation, approved by nobody; a reach for every reveal; no attendance. */
export const BEFORE_APPROVAL = `
insert into jikimi.department (id, name_ko, name_en) values ({support}, '고객지원팀', 'Customer support');
${account('officer', '보호연', 'ACTIVE')}${account('handler', '담당우', 'ACTIVE')}${account('auditor', '감사온', 'ACTIVE')}${account('leaver', '떠난이', 'DISABLED')}
insert into jikimi.account_role (account_id, role, granted_at, granted_by) values
  ({officer}, 'PRIVACY_OFFICER', now(), null), ({handler}, 'HANDLER', now(), {officer}), ({auditor}, 'AUDITOR', now(), null);
insert into jikimi.account_credential (account_id, password_hash, totp_key_id, totp_sealed) values ({handler}, 'invented', {key}, '\\x00');
insert into jikimi.staff_session (token_digest, id, account_id, signed_in_at, last_seen_at, expires_at)
  values (jikimi.token_digest('token of handler'), {session}, {handler}, now() - interval '1 hour', now(), now() + interval '7 hours');
insert into jikimi.invitation (token_digest, account_id, expires_at) values (sha256('link'), {auditor}, now() + interval '1 day');
${designation('designation', 'handler', 'null, null')}${designation('designation ended', 'leaver', 'now(), {officer}')}
insert into jikimi.audit_scope (id, account_id, purposes, duties, from_on, until_on, granted_by, granted_at)
  values ({scope}, {auditor}, array['CIVIL_COMPLAINT'], array['ACCESS_CONTROL'], current_date, current_date, {officer}, now());
insert into jikimi.site_key (id, key_digest, label, origins, created_at) values ({site}, sha256('key'), 'built-in site', '{}', now());
insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at)
  values ({policy}, 'first', 'x', 'x', current_date, current_date, now());
insert into jikimi.consent_text (digest, text) values (encode(sha256(convert_to('동의합니다', 'UTF8')), 'hex'), '동의합니다');
insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items, masked_items, key_id, sealed)
  values ({collection}, 'CIVIL_COMPLAINT', {policy}, {site}, {pseudonym}, now(), current_date + 90, 'KO', array['EMAIL'], '{}', {key}, '\\x00');
insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
  select {consent}, {collection}, 'CIVIL_COMPLAINT', {policy}, digest, array['EMAIL'], now() from jikimi.consent_text;
insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) values (1, 'EMAIL', sha256('a'), {collection}, 'CIVIL_COMPLAINT');
insert into jikimi.subject_session (token_digest, collection_id) values (sha256('receipt'), {collection});
insert into jikimi.idempotency (site_key_id, key_digest, collection_id, key_id, pseudonym, request_digest, created_at)
  values ({site}, sha256('a'), {collection}, {key}, {pseudonym}, '\\x00', now());
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, handler_id, taken_at)
  values ({case}, 'first', {collection}, 'CIVIL_COMPLAINT', 'TAKEN', now(), {handler}, now() - interval '1 hour');
insert into jikimi.reach (id, case_id, collection_id, account_id, items, reason, granted_at, until_at)
  values ({reach}, {case}, {collection}, {handler}, array['EMAIL'], 'ANSWERING', now() - interval '1 hour', now() - interval '55 minutes');
insert into jikimi.case_message (id, case_id, collection_id, purpose, idempotency_digest, request_digest, sealed, written_by, sent_at, delivery_state)
  values ({answer}, {case}, {collection}, 'CIVIL_COMPLAINT', sha256('a'), '\\x00', '\\x00', {handler}, now(), 'SENT');
insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, purpose, items, collections, outcome, request_id)
  values ({record}, now(), 'STAFF', {handler}, {support}, '192.0.2.1', 'inquiry.taken', 'CIVIL_COMPLAINT', '{}', '{}', 'DONE', {request});`

const noted = (name: string, daysAgo: number, note: string): string => `
insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, purpose, items, collections, outcome, request_id, note)
  values ({${name}}, now() - interval '${daysAgo} days', 'STAFF', {handler}, {support}, '192.0.2.1', 'inquiry.taken', 'CIVIL_COMPLAINT', '{}', '{}', 'DONE',
    {request}, '${note}');`

/** Two transactions, the later record written first, one of them of months ago. */
export const WITH_OPEN_TEXTS = [noted('record noted', 100, '내부 확인'), noted('record of then', 400, '먼저 있던 일')]
