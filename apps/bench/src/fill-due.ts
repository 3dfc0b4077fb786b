import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Installation } from './installation.ts'

const AT_ONCE = 64

const COPIES = `
with n as (select k.key_id, gen_random_uuid() as id, gen_random_uuid() as case_id, now() - interval '100 days' as at, k.nth
    from unnest($1::uuid[]) with ordinality as k (key_id, nth)),
one as (select * from jikimi.collection where purpose = 'CIVIL_COMPLAINT' order by received_at desc limit 1),
l as (insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items,
    masked_items, key_id, sealed)
  select n.id, one.purpose, one.policy_version_id, one.site_key_id, gen_random_uuid(), n.at, jikimi.today() - 1, one.locale, one.items,
    one.masked_items, n.key_id, one.sealed from n cross join one),
agreed as (insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
  select gen_random_uuid(), n.id, c.purpose, c.policy_version_id, c.text_digest, c.items, n.at
  from n cross join one join jikimi.consent_record c on c.collection_id = one.id),
found as (insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
  select e.epoch, k.kind, sha256((k.kind || n.id)::bytea), n.id, one.purpose
  from n cross join one cross join (values ('EMAIL'), ('PHONE')) k (kind) cross join (select min(epoch) as epoch from jikimi.lookup_token) e),
receipt as (insert into jikimi.subject_session (token_digest, collection_id) select sha256(('r' || n.id)::bytea), n.id from n),
again as (insert into jikimi.idempotency (site_key_id, key_digest, collection_id, key_id, pseudonym, request_digest, created_at)
  select one.site_key_id, sha256(('i' || n.id)::bytea), n.id, n.key_id, gen_random_uuid(), '\\x00', n.at from n cross join one)
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, period_ends_on, achieved_days)
select n.case_id, 'D-' || n.nth, n.id, one.purpose, 'RECEIVED', n.at, jikimi.today() - 1, 14 from n cross join one`

/** So many collections that are due, each with a key of its own in the keystore, in one run that is approved. */
export async function fillDue({ keystore }: Installation, admin: Client, count: number): Promise<void> {
  const keys: string[] = []
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, () => randomUUID())
    await Promise.all(some.map(async (id) => (await keystore.create(id)).fill(0)))
    keys.push(...some)
  }
  await admin.query('set session_replication_role = replica')
  await admin.query(COPIES, [keys])
  await admin.query('set session_replication_role = origin')
  const run = randomUUID()
  await admin.query(
    `insert into jikimi.destruction_run (id, state, day, due_until, purposes, prepared_by, prepared_at, approved_by, approved_at, started_at)
     select $1, 'RUNNING', jikimi.today(), jikimi.today(), array['CIVIL_COMPLAINT'], o.id, jikimi.now(), c.id, jikimi.now(), jikimi.now()
     from jikimi.account o, jikimi.account c where o.sign_in_name = 'officer@example.kr' and c.sign_in_name = 'cpo@example.kr'`,
    [run],
  )
  await admin.query(
    `insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
     select $1, collection_id, case_id, case_number, purpose, due_on, ground from jikimi.retention
     where standing = 'FREE' and due_on <= jikimi.today()`,
    [run],
  )
  await admin.query('vacuum analyze')
}
