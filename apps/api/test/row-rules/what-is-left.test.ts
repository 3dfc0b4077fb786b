import { randomUUID } from 'node:crypto'
import { fill } from '../sql-matrix/fill.js'
import { asSuperuser } from '../support/as-superuser.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

/**
 * What becomes of each column that leads to a collection or its case, or that holds sealed text, when the collection is
 * destroyed. A new one is in neither list, and fails here until somebody has decided.
 */
const GOES = new Set([
  'appointment.case_id',
  'appointment.collection_id',
  'appointment.sealed',
  'case_draft.case_id',
  'case_draft.collection_id',
  'case_draft.sealed',
  'case_link.case_id',
  'case_link.collection_id',
  'case_message.case_id',
  'case_message.collection_id',
  'case_message.sealed',
  'collection.key_id',
  'collection.pseudonym',
  'collection.sealed',
  'idempotency.collection_id',
  'idempotency.key_id',
  'idempotency.pseudonym',
  'link_renewal.case_id',
  'link_renewal.collection_id',
  'lookup_token.collection_id',
  'own_link.collection_id',
  'own_visit.collection_id',
  'person_link.first_id',
  'person_link.reason_sealed',
  'person_link.second_id',
  'reach.case_id',
  'reach.collection_id',
  'request_scan.collection_id',
  'request_scan.sealed',
  'request_text.collection_id',
  'request_text.sealed',
  'restriction.collection_id',
  'retention_ground.collection_id',
  'reveal.case_id',
  'reveal.collection_id',
  'reveal.note_sealed',
  'subject_session.collection_id',
  'visit.case_id',
  'visit.collection_id',
])
const STAYS: Readonly<Record<string, string>> = {
  'rights_request.collection_id': 'null from then on: the decision is evidence, and nobody is in it',
  'request_target.collection_id': 'null from then on: that a request was about a case is evidence',
  'compulsion_item.collection_id': 'null from then on: who looked, by which law, is evidence',
  'compulsion_item.case_id': 'the case has nobody in it',
  'restriction_lift.reason_sealed': 'of an officer, under a key of what they asked',
  'compulsion.reference_sealed': 'of an officer, under a key of the compulsion',
  'inquiry_case.collection_id': 'null from then on: the case keeps its shape',
  'consent_ask.collection_id': 'null from then on: how many answered is kept, not who',
  'consent_event.pseudonym': 'as access records name it: nobody, once the collection is gone',
  'consent_record.collection_id': 'null from then on: that there was a consent is kept, not whose',
  'hold_item.collection_id': 'null from then on; a hold that was released is history',
  'pending_request.collection_id': 'null from then on: the request must still be answered',
  'hold_item.case_id': 'the case has nobody in it',
  'destroyed.case_id': 'the case has nobody in it',
  'destroyed.collection_id': 'the register; leads nowhere',
  'destroyed.key_id': 'what the keystore is told; the key is gone',
  'destruction_item.case_id': 'the case has nobody in it',
  'destruction_item.collection_id': 'leads nowhere',
  'access_record.case_id': 'never changed; the case has nobody in it',
  'access_record.collections': 'pseudonyms, whose link was the collection',
  'access_record.note_sealed': 'under a key of the record, or under the one that goes',
  'collection_access.collection': 'a pseudonym, whose link was the collection',
  'canary.pseudonym': 'of an invented collection',
  'certificate.collections': 'how many',
  'medium.label_sealed': 'of paper, under a key of the medium, which has a due date of its own',
  'medium_case.case_id': 'paper has a due date of its own; the case has nobody in it',
  'medium_destruction.where_sealed': 'of an officer, under a key of the medium',
  'alert_step.text_sealed': 'about the staff, under a key of the alert',
  'destruction_run.reason_sealed': 'of an officer, under a key of the run',
  'hold.reference_sealed': 'of an officer, under a key of the hold',
  'inspection.follow_up_sealed': 'of an officer, under a key of the inspection',
  'inspection_comment.text_sealed': 'of an officer, under a key of the inspection',
  'record_cut.reason_sealed': 'of an officer, under a key of the cut',
  'record_export.reason_sealed': 'of an auditor, under a key of the export',
  'account_credential.totp_sealed': 'of the staff',
  'account_credential.next_totp_sealed': 'of the staff',
  'account_credential.totp_key_id': 'of the staff',
  'account_credential.next_totp_key_id': 'of the staff',
  'invitation.totp_sealed': 'of the staff',
  'invitation.totp_key_id': 'of the staff',
}

const LEADING = `
select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
  and (a.attname ~ 'sealed' or a.attname in ('collection_id', 'collection', 'collections', 'case_id', 'pseudonym', 'key_id',
      'totp_key_id', 'next_totp_key_id')
    or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
      and k.confrelid = 'jikimi.collection'::regclass and a.attname <> 'purpose'))
order by 1`

let database: TestDatabase
let ids: string[]
const before = new Map<string, number>()

const tables = (columns: Iterable<string>): string[] => [...new Set([...columns].map((name) => name.split('.')[0]!))]
const count = async (table: string) =>
  (await database.sql<{ n: number }>('postgres', `select count(*)::int as n from jikimi.${table}`))[0]!.n

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  await database.sql(
    'postgres',
    `insert into jikimi.retention_ground (collection_id, ground, due_on, set_at)
     select id, 'CONSENT_WITHDRAWN', jikimi.today(), jikimi.now() from jikimi.collection limit 1`,
  )
  for (const table of tables(GOES)) before.set(table, await count(table))
  const found = await database.sql<{ id: string; pseudonym: string }>(
    'postgres',
    'select id, pseudonym from jikimi.collection',
  )
  // Every way in makes a case with its collection; the fixture has two without
  await database.sql(
    'postgres',
    `insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at)
     select gen_random_uuid(), 'bare', l.id, l.purpose, 'RECEIVED', l.received_at from jikimi.collection l
     where l.purpose <> 'RIGHTS_REQUEST' and not exists (select from jikimi.inquiry_case c where c.collection_id = l.id)`,
  )
  ids = found.flatMap(({ id, pseudonym }) => [id, pseudonym])
  await destroyAll()
})

afterAll(() => database.drop())

/** Of all that are due a year on, in one approved run, as the keeper. */
async function destroyAll(): Promise<void> {
  const run = randomUUID()
  await asSuperuser(database.name, async (client) => {
    await client.query(`update jikimi.clock_shift set shift = interval '400 days'`)
    await client.query('delete from jikimi.pending_request')
    // Looked up or let go within three days, and of nobody until then
    await client.query('delete from jikimi.own_link where collection_id is null')
    // What was asked for is over, and more than 90 days have gone by since
    await client.query('set session_replication_role = replica')
    await client.query(
      `update jikimi.rights_request set state = case when duplicate_of is null then 'CLOSED' else 'GROUPED' end, closed_at = registered_at`,
    )
    await client.query('reset session_replication_role')
    await client.query(
      `update jikimi.hold h set release_asked_by = h.placed_by, release_asked_at = jikimi.now() - interval '2 days', released_at = jikimi.now(),
         released_by = (select a.id from jikimi.account a where a.id <> h.placed_by limit 1) where h.released_at is null`,
    )
    await client.query(
      `insert into jikimi.destruction_run (id, state, day, due_until, purposes, prepared_by, prepared_at, approved_by, approved_at)
       select $1, 'RUNNING', jikimi.today(), jikimi.today(), array['X'], a.id, jikimi.now(), b.id, jikimi.now()
       from jikimi.account a join jikimi.account b on b.id > a.id limit 1`,
      [run],
    )
    await client.query(
      `insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
       select $1, collection_id, case_id, case_number, purpose, due_on, ground from jikimi.retention where standing = 'FREE'`,
      [run],
    )
    await client.query('set role jikimi_keeper')
    const { rows } = await client.query<{ collection_id: string }>(
      `select collection_id from jikimi.destruction_item where run_id = $1`,
      [run],
    )
    for (let from = 0; from < rows.length; from += 200) {
      const batch = rows.slice(from, from + 200).map(({ collection_id }) => collection_id)
      await client.query('select jikimi.destroy_collections($1, $2::uuid[])', [run, batch])
    }
    await client.query('reset role')
  })
}

it('somebody has decided on every column that leads to a collection or holds sealed text', async () => {
  const leading = await database.sql<{ name: string }>('postgres', LEADING)
  expect(leading.map(({ name }) => name)).toEqual([...GOES, ...Object.keys(STAYS)].toSorted())
})

it.each(tables(GOES))('of %s nothing is left, and something was there', async (table) => {
  expect([table, before.get(table)! > 0, await count(table)]).toEqual([table, true, 0])
})

it('no table but those named for it holds the id or the pseudonym of anybody who was there', async () => {
  const all = await database.sql<{ name: string }>(
    'postgres',
    `select relname as name from pg_class where relnamespace = 'jikimi'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
  const holding: string[] = []
  for (const { name } of all) {
    const [found] = await database.sql<{ is_there: boolean }>(
      'postgres',
      `select exists (select 1 from jikimi.${name} t, unnest($1::text[]) i where t::text like '%' || i || '%') as is_there`,
      [ids],
    )
    if (found!.is_there) holding.push(name)
  }
  const allowed = new Set(tables(Object.keys(STAYS)))
  // What has ended is kept by id, so that a copy that is put back is brought up to it
  expect(holding.filter((name) => !allowed.has(name) && name !== 'ending')).toEqual([])
  expect(holding).toContain('destroyed')
})

it('cases keep number, purpose and dates, are closed, and lead to nobody', async () => {
  const left = await database.sql(
    'postgres',
    `select id from jikimi.inquiry_case where destroyed_at is not null
       and (collection_id is not null or state <> 'CLOSED' or closed_at is null or duplicate_of is not null or attention is not null)`,
  )
  expect(left).toEqual([])
  expect(await count('inquiry_case')).toBeGreaterThan(20)
  expect(await count('consent_record')).toBeGreaterThan(0)
})

it('what waits in the queue of jobs names things and never anybody', async () => {
  const { readFile, readdir } = await import('node:fs/promises')
  const folder = new URL('../../src/rooms', import.meta.url)
  const files = await readdir(folder, { recursive: true })
  const payloads: string[] = []
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = await readFile(new URL(`../../src/rooms/${file}`, import.meta.url), 'utf8')
    payloads.push(...[...text.matchAll(/enqueue\([^{]*\{([^}]*)\}/g)].map(([, inside]) => inside!.trim()))
  }
  expect(payloads.length).toBeGreaterThan(5)
  const IDS = /^(|(caseId|exportId|appointmentId|runId|mediumId|requestId|mandateId|epoch)(: [\w.()]+)?)$/
  expect(payloads.filter((inside) => !IDS.test(inside))).toEqual([])
})
