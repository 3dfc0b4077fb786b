import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { RoleUrls } from '../../src/persistence/database-roles.js'
import { MIGRATIONS } from '../../src/persistence/migrations/index.js'
import { migrate } from '../../src/persistence/orm.js'
import { provisionDatabase } from '../../src/persistence/provision-database.js'
import { idOf, inIds } from '../sql-matrix/named.js'
import { asSuperuser } from '../support/as-superuser.js'
import { inSession } from '../support/in-session.js'
import { run } from '../support/run.js'
import { withTemplate } from '../support/template.js'
import { BEFORE_APPROVAL, BEFORE_THE_LOG, FIRST_RELEASE, WITH_OPEN_TEXTS } from './first-release.js'

const name = `jikimi_test_${randomBytes(6).toString('hex')}`
let urls: RoleUrls
let before: Map<string, number>

beforeAll(async () => {
  // Under the template's lock: roles belong to the whole PostgreSQL
  urls = await withTemplate((template) => provisionDatabase(run().superuserUrl, name, template.urls))
  await migrateTo(FIRST_RELEASE)
  await asSuperuser(name, (client) => client.query(inIds(BEFORE_APPROVAL)))
  before = await counts()
  await migrateTo(BEFORE_THE_LOG)
  for (const record of WITH_OPEN_TEXTS) await asSuperuser(name, (client) => client.query(inIds(record)))
  await migrate(urls.jikimi_migrator)
})

afterAll(() => asSuperuser('postgres', (client) => client.query(`drop database ${name} with (force)`)))

/** As the first release did, with the same table of what was applied. */
async function migrateTo(count: number): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: urls.jikimi_migrator,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS.slice(0, count), snapshot: false, tableName: 'jikimi_migration' },
    logger: () => undefined,
  })
  await orm.migrator.up()
  await orm.close(true)
}

async function rows<Row>(text: string): Promise<Row[]> {
  const { rows: found } = await asSuperuser(name, (client: Client) => client.query(inIds(text)))
  return found as Row[]
}

async function counts(): Promise<Map<string, number>> {
  const tables = await rows<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'jikimi'::regnamespace and relkind in ('r', 'p')`,
  )
  const found = await rows<{ name: string; count: number }>(
    tables
      .map((table) => `select '${table.name}' as name, count(*)::int as count from jikimi.${table.name}`)
      .join(' union all '),
  )
  return new Map(found.map((one) => [one.name, one.count]))
}

describe('a database of the first release, migrated', () => {
  it('keeps every row of every table', async () => {
    const after = await counts()
    for (const [table, count] of before)
      expect({ table, count: after.get(table === 'reach' ? 'reveal' : table) }).toEqual({
        table,
        count: table === 'access_record' ? count + WITH_OPEN_TEXTS.length : count,
      })
    expect(before.get('designation')).toBe(2)
  })

  it('has its designations in force as they were, approved by nobody', async () => {
    const found = await rows(
      `select purposes, approved_at = designated_at as "isApprovedThen", approved_by, ended_at is null as "isOpen"
       from jikimi.designation order by ended_at nulls first`,
    )
    const asBefore = { purposes: ['CIVIL_COMPLAINT'], isApprovedThen: true, approved_by: null }
    expect(found).toEqual([
      { ...asBefore, isOpen: true },
      { ...asBefore, isOpen: false },
    ])
  })

  it('begins the history of rights with what there was, by the names of today', async () => {
    const found = await rows<{ change: string; who: string; by: string | null }>(
      `select change, account_name as who, by_name as by from jikimi.rights_history order by change, who, by`,
    )
    expect(found).toEqual([
      { change: 'ACCOUNT_CREATED', who: '감사온', by: null },
      { change: 'ACCOUNT_CREATED', who: '담당우', by: null },
      { change: 'ACCOUNT_CREATED', who: '떠난이', by: null },
      { change: 'ACCOUNT_CREATED', who: '보호연', by: null },
      { change: 'ACCOUNT_DISABLED', who: '떠난이', by: null },
      { change: 'ACCOUNT_OPENED', who: '감사온', by: null },
      { change: 'ACCOUNT_OPENED', who: '담당우', by: null },
      { change: 'ACCOUNT_OPENED', who: '보호연', by: null },
      { change: 'AUDIT_SCOPE_GRANTED', who: '감사온', by: '보호연' },
      { change: 'DESIGNATION_APPROVED', who: '담당우', by: null },
      { change: 'DESIGNATION_APPROVED', who: '떠난이', by: null },
      { change: 'DESIGNATION_ENDED', who: '떠난이', by: '보호연' },
      { change: 'DESIGNATION_PROPOSED', who: '담당우', by: '보호연' },
      { change: 'DESIGNATION_PROPOSED', who: '떠난이', by: '보호연' },
      { change: 'ROLE_GRANTED', who: '감사온', by: null },
      { change: 'ROLE_GRANTED', who: '담당우', by: '보호연' },
      { change: 'ROLE_GRANTED', who: '보호연', by: null },
    ])
  })

  it('has made of each reach the reveal that it was, and gives nobody reach without taking the case', async () => {
    expect(await rows('select id, items from jikimi.reveal')).toEqual(
      await rows(`select {reach} as id, array['EMAIL'] as items`),
    )
    expect(await rows('select id from jikimi.reach')).toEqual([])
  })

  it('has the letters of then as letters to their visitors, cases with the end of their period, templates of nobody, and no link', async () => {
    expect(
      await rows('select direction, delivery_state as state, length, attempts, bounces from jikimi.case_message'),
    ).toEqual([{ direction: 'TO_VISITOR', state: 'SENT', length: 0, attempts: 0, bounces: 0 }])
    expect(
      await rows(
        `select c.period_ends_on = l.period_ends_on as "isAsCollected", c.attention, c.meeting_state as met, c.duplicate_of as of
         from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id`,
      ),
    ).toEqual([{ isAsCollected: true, attention: null, met: null, of: null }])
    expect(await rows('select code from jikimi.answer_template where changed_by is null order by code')).toEqual(
      ['MORE_NEEDED', 'NOT_OURS', 'RESULT'].map((code) => ({ code })),
    )
    expect(await rows('select 1 from jikimi.case_link union all select 1 from jikimi.visit')).toEqual([])
  })

  it('keeps open texts apart as they were written, and gives each record a salt of its own and a month', async () => {
    const found = await rows(
      `select id, old_note, note_sealed is null and note_commitment is null as "isUnsealed", length(salt) as salt, is_collegial,
         tableoid::regclass::text = 'jikimi_parts.access_record_' || to_char(at at time zone 'Asia/Seoul', 'YYYY_MM') as "isInMonth"
       from jikimi.access_record order by at`,
    )
    const asNow = { isUnsealed: true, salt: 32, is_collegial: false, isInMonth: true }
    expect(found).toEqual([
      { id: idOf('record of then'), old_note: '먼저 있던 일', ...asNow },
      { id: idOf('record noted'), old_note: '내부 확인', ...asNow },
      { id: idOf('record'), old_note: null, ...asNow },
    ])
    expect(await rows('select count(distinct salt)::int as salts from jikimi.access_record')).toEqual([{ salts: 3 }])
  })

  it('leaves all its records to the log, behind none that was there before and before all that come', async () => {
    const found = await rows<{ transactions: number; isBehind: boolean }>(
      `select count(distinct xid)::int as transactions, bool_and(xid < pg_snapshot_xmin(pg_current_snapshot())) as "isBehind"
       from jikimi.access_record`,
    )
    expect(found).toEqual([{ transactions: 1, isBehind: true }])
    expect(await rows('select 1 from jikimi.log_entry union all select 1 from jikimi.log_head')).toEqual([])
  })

  it('has months ahead, so that no record comes to what no month covers', async () => {
    const found = await rows<{ months: number; rest: number }>(
      `select (select count(*)::int from pg_class where relnamespace = 'jikimi_parts'::regnamespace and relname ~ '^access_record_[0-9]{4}_[0-9]{2}$') as months,
         (select count(*)::int from jikimi_parts.access_record_rest) as rest`,
    )
    expect(found[0]!.months).toBeGreaterThan(24 + 13)
    expect(found[0]!.rest).toBe(0)
  })

  it('keeps sessions, and holds a handler whom nobody trained to the masked view', async () => {
    const seen = await inSession(urls.jikimi_app, 'token of handler', async (client) => {
      const { rows: found } = await client.query(
        `select jikimi.actor_account() is not null as "isIn", jikimi.actor_is_fresh() as "isFresh", jikimi.actor_purposes() as purposes,
           jikimi.actor_working_purposes() as working, (select count(*)::int from jikimi.collection) as collections,
           (select count(*)::int from jikimi.lookup_token) as "findable"`,
      )
      return found
    })
    expect(seen).toEqual([
      { isIn: true, isFresh: false, purposes: ['CIVIL_COMPLAINT'], working: [], collections: 1, findable: 0 },
    ])
  })

  it('applies nothing twice', async () => {
    expect(await migrate(urls.jikimi_migrator)).toBe(0)
  })
})
