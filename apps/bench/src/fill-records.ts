import { Client } from 'pg'
import type { Installation } from './installation.ts'

/** Rows of an invented past: so many records over two years, by the demo's staff, each with one or 25 collections. */
const FILL = `
insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, purpose, duty, reason, case_number, items, collections, outcome, refusal, request_id)
select jikimi_bench_id(s.at), s.at, 'STAFF', a.id, a.department_id, '192.0.2.' || n % 50,
  case n % 10 when 0 then 'subject.revealed' when 1 then 'inquiry.listed' when 2 then 'session.opened' else 'inquiry.read' end,
  case when n % 10 = 2 then null when n % 100 < 3 then 'IR_MEETING' else 'CIVIL_COMPLAINT' end,
  case when n % 10 = 2 then 'ACCESS_CONTROL' end,
  case when n % 10 = 0 then 'ANSWERING' end,
  case when n % 10 not in (1, 2) then 'C-' || n % 100000 end,
  case when n % 10 = 0 then array['NAME', 'EMAIL'] else '{}' end,
  case n % 10 when 1 then array(select jikimi_bench_pseudonym((n * 25 + k) % 100000) from generate_series(1, 25) k)
    when 2 then '{}' else array[jikimi_bench_pseudonym(n % 100000)] end,
  case when n % 500 = 0 then 'REFUSED' else 'DONE' end, case when n % 500 = 0 then 'NOT_FOUND' end, gen_random_uuid()
from generate_series($1::bigint, $2::bigint) n
  join (select row_number() over (order by sign_in_name) - 1 as place, count(*) over () as people, id, department_id from jikimi.account) a
    on a.place = n % a.people
  cross join lateral (select date_trunc('milliseconds', $3::timestamptz + n * $4::interval) as at) s`

const PREPARE = `
set session_replication_role = replica;
create function jikimi_bench_id(at timestamptz) returns uuid language sql volatile as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14, 3)
    || substr(replace(gen_random_uuid()::text, '-', ''), 17, 16))::uuid $$;
create function jikimi_bench_pseudonym(n bigint) returns uuid language sql immutable as $$ select md5('bench ' || n)::uuid $$`

const INDEXES = `select indexname as name, indexdef as definition from pg_indexes where schemaname = 'jikimi' and tablename = 'access_record'
  and indexname not like '%pkey'`
/** Who saw whom, of the last two months and of all that the handler did: enough to look somebody up in, and a leak. */
const SEEN = `insert into jikimi.collection_access select distinct c, at, r.id from jikimi.access_record r cross join unnest(collections) c
  where at > now() - interval '60 days' or account_id = (select id from jikimi.account where sign_in_name = 'handler@example.kr')`
const BATCH = 500_000

/** As superuser, who alone can write a past: row rules and triggers are off for these rows and for nothing that is measured. */
export async function fillRecords({ superuserUrl, urls }: Installation, count: number): Promise<void> {
  await makeMonths(urls.jikimi_migrator)
  const client = new Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query(`set search_path = public, pg_catalog; ${PREPARE}`)
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(INDEXES)
    for (const { name } of indexes) await client.query(`drop index jikimi.${name}`)
    const begins = new Date(Date.now() - 700 * 86_400_000)
    const step = `${(699 * 86_400) / count} seconds`
    for (let at = 0; at < count; at += BATCH)
      await client.query(FILL, [at, Math.min(count, at + BATCH) - 1, begins, step])
    // As the catalogue spells it, an index would be of the whole table only, and of no month
    for (const { definition } of indexes) await client.query(definition.replace(' ON ONLY ', ' ON '))
    await client.query(SEEN)
    await client.query('vacuum analyze jikimi.access_record')
    await client.query('vacuum analyze jikimi.collection_access')
  } finally {
    await client.end()
  }
}

async function makeMonths(migratorUrl: string): Promise<void> {
  const client = new Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query(`select jikimi.make_months((jikimi.today() - 710), 24)`)
  } finally {
    await client.end()
  }
}
