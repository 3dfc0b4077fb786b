import { randomUUID } from 'node:crypto'
import { cp, readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { catchUpEpoch } from '../../src/rooms/epochs/index.js'
import { checkKeystore } from '../../src/installation/check-keystore.js'
import { openDirectoryKeystore, type TurningKeystore } from '../../src/keystore/index.js'
import { PolicyVersions } from '../../src/rooms/policy/index.js'
import { Pool } from 'pg'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'

const TWO_DAYS_AGO = new Date(Date.now() - 2 * 86_400_000)

let house: House
let keystore: TurningKeystore
let earlier: TestDatabase

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  for (let nth = 0; nth < 3; nth += 1) await sendInquiry(house.site(), { email: `person${nth}@example.kr` })
  keystore = await house.database.openKeystore()
}, 60_000)

afterAll(async () => {
  keystore.close()
  await earlier?.drop()
  await house.database.drop()
})

const fileOf = (keyId: string) => join(house.database.folder, 'keystore/keys', keyId.slice(-2), keyId)
const newKey = async (madeAt?: Date): Promise<string> => {
  const keyId = randomUUID()
  await keystore.create(keyId)
  if (madeAt) await utimes(fileOf(keyId), madeAt, madeAt)
  return keyId
}

describe('a key without a row', () => {
  it('goes once it is a day old and lay through a turn, and not before', async () => {
    const [old, young] = [await newKey(TWO_DAYS_AGO), await newKey()]
    await house.turnEpoch()
    expect(await keystore.missing([old, young])).toEqual([])
    await house.turnEpoch()
    expect(await keystore.missing([old, young])).toEqual([old])
    const [row] = await house.sql(
      'postgres',
      'select orphans, suspects from jikimi.key_epoch order by epoch desc limit 1',
    )
    expect(row).toEqual({ orphans: 1, suspects: 0 })
  }, 60_000)

  it('stays as soon as any row of any table names it, one that nobody told the sweep of', async () => {
    const named = await newKey(TWO_DAYS_AGO)
    await house.sql(
      'postgres',
      `create table jikimi.invented (id uuid primary key, sealed bytea);
       alter table jikimi.invented owner to jikimi_migrator;
       grant select on jikimi.invented to jikimi_backup;
       insert into jikimi.invented values ('${named}')`,
    )
    await house.turnEpoch()
    await house.turnEpoch()
    expect(await keystore.missing([named])).toEqual([])
    await house.sql('postgres', 'drop table jikimi.invented')
    await house.turnEpoch()
    expect(await keystore.missing([named])).toEqual([named])
  }, 60_000)

  it('stays where such keys are too many to be left over: the rows are what is missing', async () => {
    const many = await Promise.all(Array.from({ length: 101 }, () => newKey(TWO_DAYS_AGO)))
    await house.turnEpoch()
    await house.turnEpoch()
    expect(await keystore.missing(many)).toEqual([])
    const [row] = await house.sql(
      'postgres',
      'select orphans, suspects from jikimi.key_epoch order by epoch desc limit 1',
    )
    expect(row).toEqual({ orphans: 0, suspects: 101 })
    await keystore.bury(many)
  }, 60_000)
})

describe('sealed columns', () => {
  it('lie beside a uuid that names their key, each', async () => {
    const strange = await house.sql(
      'postgres',
      `select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p') and a.attname like '%sealed%' and a.atttypid = 'bytea'::regtype
         and not exists (select 1 from pg_attribute k where k.attrelid = c.oid and k.atttypid = 'uuid'::regtype and k.attnum > 0)`,
    )
    expect(strange).toEqual([])
  })
})

describe('a start', () => {
  const check = async (folder: string): Promise<string> => {
    const opened = await openDirectoryKeystore(folder, join(house.database.folder, 'keystore-root'))
    return checkKeystore(house.urls.jikimi_backup, opened)
      .then(
        () => 'let through',
        (fault: { code: string }) => fault.code,
      )
      .finally(() => opened.close())
  }
  const copyOf = async (name: string): Promise<string> => {
    const folder = join(house.database.folder, name)
    await cp(join(house.database.folder, 'keystore'), folder, { recursive: true })
    await rm(join(folder, 'lock'), { force: true })
    return folder
  }

  it('is refused with a keystore that lacks the newest collections, and with one of an epoch that is over', async () => {
    const copy = await copyOf('copy')
    expect(await check(copy)).toBe('let through')
    await sendInquiry(house.site(), { email: 'newest@example.kr' })
    expect(await check(copy)).toBe('KEYSTORE_KEYS_MISSING')
    const newest = await copyOf('newest')
    expect(await check(newest)).toBe('let through')
    await house.turnEpoch()
    expect(await check(newest)).toBe('KEYSTORE_OLDER')
    expect(await check(await copyOf('now'))).toBe('let through')
  }, 60_000)

  it('is refused without one pack of keys', async () => {
    const copy = await copyOf('torn')
    const [pack] = await readdir(join(copy, 'keys', '7f'))
    await rm(join(copy, 'keys', '7f', pack!))
    await expect(check(copy)).rejects.toMatchObject({ code: 'KEYSTORE_PACK_DAMAGED' })
  })

  it('tells nobody’s loss silently: a row that lives though its key is buried is counted, and stays', async () => {
    const [row] = await house.sql<{ id: string; key_id: string }>(
      'postgres',
      'select id, key_id from jikimi.collection limit 1',
    )
    await keystore.bury([row!.key_id])
    await house.turnEpoch()
    const [turn] = await house.sql('postgres', 'select buried_alive from jikimi.key_epoch order by epoch desc limit 1')
    expect(turn).toEqual({ buried_alive: 1 })
    expect(await house.sql('postgres', 'select 1 from jikimi.collection where id = $1', [row!.id])).toHaveLength(1)
    await house.sql('postgres', 'delete from jikimi.lookup_token where collection_id = $1', [row!.id])
  }, 60_000)

  it('with a database of an earlier epoch brings that up to the keystore, look-up and all', async () => {
    await house.stop()
    earlier = await aDatabase(house.database)
    const turned = await house.database.openKeystore()
    const pool = (url: string) => new Pool({ connectionString: url, max: 2 })
    const [keepers, readers] = [pool(earlier.urls.jikimi_keeper), pool(earlier.urls.jikimi_backup)]
    const parts = {
      keystore: turned,
      policy: await PolicyVersions.load(earlier.urls.jikimi_app),
      keepers,
      readers,
      settleMs: 0,
    }
    for (let turns = 0; turns < 2; turns += 1) {
      await turned.beginTurn()
      await turned.rewrap()
      await turned.endTurn()
    }
    await turned.beginTurn()
    await catchUpEpoch(parts, new Date())
    const [row] = await earlier.sql<{ epochs: number[]; collections: number; tokens: number }>(
      'postgres',
      `select (select array_agg(epoch order by epoch desc) from jikimi.key_epoch where epoch >= $1) as epochs,
         (select count(*)::int from jikimi.collection) as collections,
         (select count(*)::int from jikimi.lookup_token where epoch = $1) as tokens`,
      [turned.epoch],
    )
    expect(row!.epochs).toEqual([turned.epoch + 1, turned.epoch])
    expect(row!.tokens).toBe(2 * (row!.collections - 1))
    await Promise.all([keepers.end(), readers.end()])
    turned.close()
  }, 60_000)
})
