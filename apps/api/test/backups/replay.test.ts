import { join } from 'node:path'
import { replay } from '../../src/rooms/backups/index.js'
import { EndingsLedger } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog } from '../support/a-log.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { destroy } from './destroy.js'
import { keepEndings, putBack } from './put-back.js'

let house: House
/** As it was a year ago, and what has come of it since. */
let copy: TestDatabase
let ids: readonly string[]
const dropped: TestDatabase[] = []
const NAMES = ['김가람', '이나래', '박다온', '최라온', '정마루', '강바다']

const sqlOf =
  (database: TestDatabase) =>
  <Row>(text: string, values: readonly unknown[] = []) =>
    database.sql<Row>('postgres', text, values)
const accountOf = `(select id from jikimi.account where sign_in_name = 'ir-handler@example.kr')`

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  for (const name of NAMES) await sendInquiry(house.site(), { name })
  await house.signIn('administrator')
  ids = (await house.sql<{ id: string }>('postgres', 'select id from jikimi.collection order by received_at, id')).map(
    ({ id }) => id,
  )
  await house.sequence()
  const { sql } = house
  await sql(
    'postgres',
    `insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now())`,
    [ids[4]],
  )
  await keepEndings(house.database)
  await house.stop()
  copy = await aDatabase(house.database)
  house = await aHouse({ isQuiet: true, over: house.database })
  await house.clock.move({ days: 365 })
  await comesOf()
})

/** A year of endings: two destroyed, one restricted, one no more, one withdrawn, one held; a role, a designation, an account. */
async function comesOf(): Promise<void> {
  const { database } = house
  const sql = sqlOf(database)
  await destroy(database, ids.slice(0, 2))
  await sql(
    `insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now())`,
    [ids[2]],
  )
  await sql(`update jikimi.restriction set ended_at = jikimi.now() where collection_id = $1`, [ids[4]])
  await sql(
    `insert into jikimi.retention_ground (collection_id, ground, due_on, set_at) values ($1, 'CONSENT_WITHDRAWN', jikimi.today(), jikimi.now())`,
    [ids[3]],
  )
  await sql(`insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at)
    select gen_random_uuid(), 'STATUTE', '상법 제33조', jikimi.today() + 30, id, jikimi.now() from jikimi.account where sign_in_name like 'cpo%'`)
  await sql(
    `insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id)
    select h.id, c.id, c.number, c.collection_id from jikimi.hold h, jikimi.inquiry_case c where c.collection_id = $1`,
    [ids[5]],
  )
  await sql(`delete from jikimi.account_role where account_id = ${accountOf} and role = 'HANDLER'`)
  await sql(`update jikimi.account set state = 'DISABLED' where sign_in_name = 'archivist@example.kr'`)
  await sql(`update jikimi.site_key set ended_at = jikimi.now()`)
  await keepEndings(database)
  await house.stop()
}

afterAll(async () => {
  // Where the scene was not set to its end
  await house.stop().catch(() => undefined)
  for (const one of [house.database, copy, ...dropped]) await one.drop()
})

async function aReplay(database: TestDatabase) {
  const keystore = await database.openKeystore()
  try {
    const ledger = new EndingsLedger(join(database.folder, 'evidence'))
    return await replay({ urls: database.urls, ledger, log: await aLog(database), keystore, clock: house.clock })
  } finally {
    keystore.close()
  }
}

const STANDING = `
select (select array_agg(id order by received_at, id) from jikimi.collection) as living,
  (select array_agg(collection_id order by collection_id) from jikimi.destroyed) as destroyed,
  (select array_agg(collection_id) from jikimi.restriction where ended_at is null) as restricted,
  (select array_agg(collection_id) from jikimi.retention where standing = 'HELD') as held,
  (select array_agg(collection_id) from jikimi.retention_ground) as withdrawn,
  exists (select from jikimi.account_role where account_id = ${accountOf} and role = 'HANDLER') as "hasRole",
  exists (select from jikimi.designation where account_id = ${accountOf} and ended_at is null) as "isDesignated",
  (select state from jikimi.account where sign_in_name = 'archivist@example.kr') as archivist,
  exists (select from jikimi.site_key where ended_at is null) as "hasSiteKey",
  exists (select from jikimi.staff_session where ended_at is null) as "hasSession"`

describe('a database of a year ago that was put back', () => {
  it('has the living and none of the others, and nobody in it whose right had ended', async () => {
    const database = await putBack(copy, house.database)
    dropped.push(database)
    const sql = sqlOf(database)
    expect((await sql(STANDING))[0]).toMatchObject({
      destroyed: null,
      restricted: [ids[4]],
      held: null,
      hasRole: true,
      hasSession: true,
    })
    const done = await aReplay(database)
    expect(done).toMatchObject({ destroyed: 2, keyless: 0, withdrawn: 1, restricted: 1, held: 1, lifted: 1 })
    expect(done!.revoked).toBeGreaterThan(2)
    expect((await sql(STANDING))[0]).toEqual({
      living: ids.slice(2),
      destroyed: ids.slice(0, 2).toSorted(),
      restricted: [ids[2]],
      held: [ids[5]],
      withdrawn: [ids[3]],
      hasRole: false,
      isDesignated: false,
      archivist: 'DISABLED',
      hasSiteKey: false,
      hasSession: false,
    })
    const [record] = await sql(
      `select cardinality(collections) as count, duty from jikimi.access_record where act = 'backup.replayed' order by 1 desc`,
    )
    expect(record).toEqual({ count: 2, duty: 'ACCESS_CONTROL' })
  })

  it('is as it is afterwards: a second look finds nothing to do, and the ledger goes on', async () => {
    const [database] = dropped
    expect(await aReplay(database!)).toBeUndefined()
    await keepEndings(database!)
    await database!.sql('postgres', `update jikimi.restriction set ended_at = jikimi.now() where ended_at is null`)
    await keepEndings(database!)
  })

  it('opens every living collection with the keystore of today, and none of the others', async () => {
    const [database] = dropped
    const keystore = await database!.openKeystore()
    const rows = await copy.sql<{ id: string; key_id: string }>(
      'postgres',
      'select id, key_id from jikimi.collection order by received_at, id',
    )
    const missing = await keystore.missing(rows.map(({ key_id }) => key_id))
    keystore.close()
    expect(missing.toSorted()).toEqual(
      rows
        .slice(0, 2)
        .map(({ key_id }) => key_id)
        .toSorted(),
    )
  })
})
