import { randomUUID } from 'node:crypto'
import { chmodSync, cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { parseVerifierKey, verifierKeyOf } from '@jikimi/transparency-log'
import { type RunningWitness, startWitness } from '@jikimi/witness'
import { Client } from 'pg'
import type { WitnessAddress } from '../../src/evidence/index.js'
import { INSERT_ACCESS_RECORDS } from '../../src/persistence/access-rows.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { accountId } from '../support/account-id.js'
import { inventRecords } from '../support/invent-records.js'
import { run } from '../support/run.js'
import { actInTheHouse, systemRecord } from './act-in-the-house.js'
import { copyOf } from './folder-copy.js'
import { exported, LOOKERS } from './look.js'
import type { AuditorsOwn, Moment, Scene } from './scene.js'

export interface SetScene {
  readonly scene: Scene
  readonly database: TestDatabase
  end(): Promise<void>
}

const evidenceOf = ({ folder }: TestDatabase): string => join(folder, 'evidence')

/**
 * A few hundred records of all kinds in a witnessed tree with a cut and a restore behind it; copies of earlier moments;
 * and an auditor who was there before the last third.
 */
export async function setTheScene(): Promise<SetScene> {
  const house = await aHouse()
  await actInTheHouse(house)
  await house.stop()
  const [witness, witnesses] = await aWitness(house.database)
  const sequence = (one: TestDatabase) => sequenced(one, witnesses)
  // Records first, the cut that waits for them then
  for (const _ of [1, 2]) await sequence(house.database)
  // Statements have whole seconds: what was cut before the restore is to lie before it
  await pause(1100)
  const database = await restored(house, sequence)
  const grow = (count: number, seed: string) => grown({ ...house, sql: database.sql }, count, seed)
  await grow(110, 'before the visit')
  const earlier = [await aMoment(database, await sequence(database))]
  await grow(40, 'until the visit')
  const size = await sequence(database)
  const desk = join(database.folder, 'desk')
  mkdirSync(desk, { mode: 0o700 })
  const auditor: AuditorsOwn = {
    logKey: verifierKeyOf((await aLog(database)).verifier),
    witnessKey: witness.verifierKey,
    visit: Buffer.alloc(0),
  }
  const now = () => house.clock.now()
  const given = {
    folder: evidenceOf(database),
    keyFile: join(database.folder, 'log-key'),
    now,
    witness,
    witnesses,
    desk,
  }
  const whole = (client: Client, own: AuditorsOwn, exportId: string): Scene => ({
    ...given,
    client,
    evidence: copyOf(given.folder),
    key: readFileSync(given.keyFile),
    size: 0,
    earlier,
    auditor: own,
    exportId,
  })
  const visit = await firstVisit(
    database,
    (client, exportId) => whole(client, auditor, exportId),
    await waiting(house, database, null),
  )
  await grow(45, 'after the visit')
  earlier.push(await aMoment(database, await sequence(database)))
  await grow(35, 'at last')
  const exportId = await waiting(house, database, size)
  for (const { client } of earlier) await copyExport(database, client, exportId)
  const last = await sequence(database)
  const client = await superuserOf(database.name)
  await client.query(WITHOUT_EMPTY_MONTHS)
  const scene: Scene = { ...whole(client, { ...auditor, visit }, exportId), size: last }
  const end = async () => {
    await witness.close()
    for (const one of [client, ...earlier.map((moment) => moment.client)]) await one.end()
    await database.drop()
    await house.database.drop()
  }
  return { scene, database, end }
}

async function aWitness(database: TestDatabase): Promise<[RunningWitness, WitnessAddress[]]> {
  const logKey = verifierKeyOf((await aLog(database)).verifier)
  const folder = join(run().folder, `witness-${randomUUID()}`)
  const witness = await startWitness({ folder, port: 0, name: 'witness.example.kr/w', logKeys: [logKey] })
  return [witness, [{ url: witness.url, verifier: parseVerifierKey(witness.verifierKey) }]]
}

/** Everything that is committed, in the tree, cosigned and published. */
export async function sequenced(database: TestDatabase, witnesses: readonly WitnessAddress[]): Promise<number> {
  const sequencer = aSequencer(database, await aLog(database, { witnesses }))
  try {
    await settled(database)
    return await sequencer.sequenceOnce()
  } finally {
    await sequencer.stop()
  }
}

/** An older copy of the database beside the evidence of now: the log states what was lost and goes on. */
async function restored(house: House, sequence: (one: TestDatabase) => Promise<number>): Promise<TestDatabase> {
  const copy = await aDatabase(house.database)
  await inventRecords(house, 9, 'lost')
  await sequence(house.database)
  cpSync(evidenceOf(house.database), evidenceOf(copy), { recursive: true })
  chmodSync(join(copy.folder, 'log-key'), 0o600)
  await sequence(copy)
  return copy
}

async function grown(house: House, count: number, seed: string): Promise<void> {
  await inventRecords(house, count, seed)
  const people = Array.from({ length: 120 }, () => randomUUID())
  const [at, request] = [house.clock.now(), randomUUID()]
  const parts = [0, 1, 2].map((nth) => systemRecord(at, people.slice(nth * 40, (nth + 1) * 40), nth + 1, 3, request))
  if (seed === 'before the visit') await house.sql('postgres', INSERT_ACCESS_RECORDS, [JSON.stringify(parts)])
}

// Months ahead are empty, and every look would pay for planning over them
const WITHOUT_EMPTY_MONTHS = `
do $$
declare month text; is_there boolean;
begin
  for month in select right(c.relname, 8) from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'jikimi.access_record'::regclass and c.relname <> 'access_record_rest'
  loop
    execute format('select exists (select from jikimi_parts.%I)', 'access_record' || month) into is_there;
    continue when is_there;
    execute format('drop table jikimi_parts.%I, jikimi_parts.%I, jikimi_parts.%I',
      'access_record' || month, 'log_entry' || month, 'collection_access' || month);
  end loop;
end $$`

/** The database and its evidence as they are now, for ever. */
async function aMoment(database: TestDatabase, size: number): Promise<Moment> {
  const copy = await aDatabase(database)
  const client = await superuserOf(copy.name)
  await client.query(WITHOUT_EMPTY_MONTHS)
  return { client, evidence: copyOf(evidenceOf(database)), size }
}

async function superuserOf(name: string): Promise<Client> {
  const url = new URL(run().superuserUrl)
  url.pathname = `/${name}`
  const client = new Client({ connectionString: url.href })
  await client.connect()
  return client
}

const DUTIES = ['RIGHTS_REQUEST', 'DESTRUCTION', 'INSPECTION', 'INCIDENT', 'REGISTER', 'ACCESS_CONTROL']

/** An export of everything, as the API leaves it. */
async function waiting(house: House, database: TestDatabase, earlierSize: number | null): Promise<string> {
  const id = randomUUID()
  const purposes = await database.sql<{ purpose: string }>(
    'postgres',
    'select distinct purpose from jikimi.access_record where purpose is not null',
  )
  const today = dayInSeoul(house.clock.now())
  await database.sql(
    'postgres',
    `insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on,
       until_on, has_all_headers, earlier_size, reason_sealed, asked_at, state)
     values ($1, $2, sha256($3), sha256('x'), $4, $5, '{}', '2024-01-01', $6, true, $7, 'x', $8, 'QUEUED')`,
    [
      id,
      await accountId({ sql: database.sql }, 'cpo'),
      Buffer.from(id),
      purposes.map(({ purpose }) => purpose),
      DUTIES,
      addDays(today, 1),
      earlierSize,
      house.clock.now(),
    ],
  )
  return id
}

async function copyExport(database: TestDatabase, client: Client, id: string): Promise<void> {
  const [row] = await database.sql<{ row: object }>(
    'postgres',
    'select to_jsonb(e) as row from jikimi.record_export e where id = $1',
    [id],
  )
  await client.query(
    'insert into jikimi.record_export select * from jsonb_populate_record(null::jikimi.record_export, $1)',
    [row!.row],
  )
}

/** What the auditor keeps of the first visit; nothing of it stays in the database. */
async function firstVisit(
  database: TestDatabase,
  sceneOf: (client: Client, exportId: string) => Scene,
  exportId: string,
): Promise<Buffer> {
  const client = await superuserOf(database.name)
  try {
    const scene = sceneOf(client, exportId)
    await client.query('begin')
    const { path, failure } = await exported(client, scene)
    await client.query('rollback')
    if (path === undefined) throw new Error(failure)
    const alarm = await LOOKERS.verifier(path, { ...scene, auditor: { ...scene.auditor, visit: Buffer.alloc(0) } })
    if (alarm !== undefined) throw new Error(alarm)
    await client.query('delete from jikimi.record_export where id = $1', [exportId])
    return readFileSync(join(scene.desk, 'visit.json'))
  } finally {
    await client.end()
  }
}
