/** What the staff's two reads need of a case, in one statement each. No row rule, no record, nothing opened. */
const CASE = `
select c.id, c.number, c.purpose, c.state, l.locale, l.items, c.received_at, c.version, c.answered_at, c.closed_at, c.close_reason,
  l.period_ends_on::text as due_on, a.id as handler_id, a.display_name as handler_name
from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id left join jikimi.account a on a.id = c.handler_id`

export const ONE = CASE.replace(
  'from jikimi.inquiry_case',
  `, p.version as policy_version, n.consented_at, n.text_digest, t.text, n.items as consent_items,
  (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'sentAt', m.sent_at, 'deliveryState', m.delivery_state) order by m.sent_at), '[]')
    from jikimi.case_message m where m.case_id = c.id) as messages
from jikimi.inquiry_case`,
).concat(`
  join jikimi.consent_record n on n.collection_id = l.id join jikimi.consent_text t on t.digest = n.text_digest
  join jikimi.policy_version p on p.id = n.policy_version_id
where c.id = $1`)

export const PAGE = `${CASE} where c.purpose = $1 order by c.received_at desc, c.id desc limit $2`

/** The rows of one inquiry, taken from an earlier one: as many, as large, in one statement. */
export const INTAKE = `
with l as (insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items,
    masked_items, key_id, sealed)
  select $2, purpose, policy_version_id, site_key_id, $3, now(), period_ends_on, locale, items, masked_items, $4, sealed
  from jikimi.collection where id = $1 returning id, purpose, policy_version_id, site_key_id, items, period_ends_on),
n as (insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
  select $5, l.id, l.purpose, l.policy_version_id, old.text_digest, l.items, now() from l, jikimi.consent_record old where old.collection_id = $1),
s as (insert into jikimi.subject_session (token_digest, collection_id) select sha256($2::text::bytea), l.id from l),
k as (insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) select 1, 'EMAIL', sha256($3::text::bytea), l.id, l.purpose from l),
i as (insert into jikimi.idempotency (site_key_id, key_digest, collection_id, key_id, pseudonym, request_digest, created_at)
  select l.site_key_id, sha256($4::text::bytea), l.id, $4, $3, sha256($4::text::bytea), now() from l),
c as (insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, period_ends_on)
  select $6, $7, l.id, l.purpose, 'RECEIVED', now(), l.period_ends_on from l returning id)
select id from c`
