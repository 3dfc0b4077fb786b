import { Client } from 'pg'
import type { Installation } from './installation.ts'

/**
 * Older cases, copies of one that was really taken: what is sealed in them opens for nobody, and nothing of the bench
 * reads so far back. They are there so that tables and indexes are as large as those of a company.
 */
const COPIES = `
with n as (select gen_random_uuid() as id, gen_random_uuid() as case_id, now() - interval '1 day' - nth * interval '5 minutes' as at, nth
    from generate_series(1, $1::integer) nth),
one as (select * from jikimi.collection where purpose = 'CIVIL_COMPLAINT' order by received_at desc limit 1),
l as (insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items,
    masked_items, key_id, sealed)
  select n.id, one.purpose, one.policy_version_id, one.site_key_id, gen_random_uuid(), n.at, one.period_ends_on, one.locale, one.items,
    one.masked_items, gen_random_uuid(), one.sealed from n cross join one),
agreed as (insert into jikimi.consent_record (id, collection_id, purpose, policy_version_id, text_digest, items, consented_at)
  select gen_random_uuid(), n.id, c.purpose, c.policy_version_id, c.text_digest, c.items, n.at
  from n cross join one join jikimi.consent_record c on c.collection_id = one.id),
found as (insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
  select 1, 'EMAIL', sha256(n.id::text::bytea), n.id, one.purpose from n cross join one)
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, period_ends_on, achieved_days)
select n.case_id, 'B-' || n.nth, n.id, one.purpose, 'RECEIVED', n.at, one.period_ends_on, 14 from n cross join one`

/** As superuser, with triggers and checks of other tables off: nothing that is measured runs so. */
export async function fillCollections({ superuserUrl }: Installation, count: number): Promise<void> {
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    await client.query(COPIES, [count])
    for (const name of ['collection', 'consent_record', 'lookup_token', 'inquiry_case'])
      await client.query(`vacuum analyze jikimi.${name}`)
  } finally {
    await client.end()
  }
}
