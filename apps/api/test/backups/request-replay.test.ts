import { AddRequestTargetDocument, WithdrawRightsRequestDocument } from '@jikimi/client/staff'
import { join } from 'node:path'
import { Pool } from 'pg'
import { EndingsLedger } from '../../src/evidence/index.js'
import { replay } from '../../src/rooms/backups/index.js'
import { workOnRequests } from '../../src/rooms/rights-requests/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog } from '../support/a-log.js'
import { aRequest } from '../support/a-request.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { destroy } from './destroy.js'
import { keepEndings, putBack } from './put-back.js'

const CONTACTS = [1, 2, 3, 4].map((one) => ({ email: `person-${one}@example.kr`, phone: `010-0000-100${one}` }))
const SHIFT = `insert into jikimi.clock_shift (shift) values (interval '100 days') on conflict (is_single) do update set shift = excluded.shift`
let house: House
/** As it was a hundred days ago. */
let copy: TestDatabase
let restored: TestDatabase
let numbers: string[]
let asked: Awaited<ReturnType<typeof aRequest>>[]

const officer = async () => house.staff(await house.signIn('officer'))
const ask = async (person: number) => aRequest(await officer(), house.clock.now(), CONTACTS[person])

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  numbers = []
  for (const contact of CONTACTS) numbers.push((await sendInquiry(house.site(), contact)).case.number)
  asked = [await ask(0), await ask(1)]
  const input = { id: asked[1]!.id, version: asked[1]!.version, words: '철회' }
  await (
    await officer()
  )(WithdrawRightsRequestDocument, { input })
  await house.sequence()
  await keepEndings(house.database)
  await house.stop()
  copy = await aDatabase(house.database)
  house = await aHouse({ isQuiet: true, over: house.database })
  await comesOf()
})

/** A target more, restricted; a request of somebody else; then the first lapses, and what the second came with is destroyed. */
async function comesOf(): Promise<void> {
  // A code signs in once
  await house.clock.move({ minutes: 5 })
  const [first, second] = asked
  const input = { id: first!.id, version: first!.version, caseNumber: numbers[2]! }
  await (
    await officer()
  )(AddRequestTargetDocument, { input })
  await ask(3)
  await house.clock.move({ days: 100 })
  const [own] = await house.sql<{ id: string }>(
    'postgres',
    'select collection_id as id from jikimi.rights_request where id = $1',
    [second!.id],
  )
  await destroy(house.database, [own!.id])
  await keepEndings(house.database)
  await house.stop()
}

afterAll(async () => {
  await house.stop().catch(() => undefined)
  for (const one of [house.database, copy, restored]) await one.drop()
})

it('a copy put back restricts again what was restricted since, for its request, and has no request’s words that were destroyed', async () => {
  restored = await putBack(copy, house.database)
  const keystore = await restored.openKeystore()
  const ledger = new EndingsLedger(join(restored.folder, 'evidence'))
  const parts = { urls: restored.urls, ledger, log: await aLog(restored), keystore, clock: house.clock }
  const done = await replay(parts).finally(() => keystore.close())
  expect(done).toMatchObject({ destroyed: 1, restricted: 2 })
  const restricted = await restored.sql<{ collection_id: string; request_id: string | null }>(
    'postgres',
    'select collection_id, request_id from jikimi.restriction where ended_at is null order by began_at',
  )
  const known = { collection_id: await idIn(numbers[0]!), request_id: asked[0]!.id }
  const added = { collection_id: await idIn(numbers[2]!), request_id: asked[0]!.id }
  // Nobody knows of the request any more; that its data are out of reach is known
  const lost = { collection_id: await idIn(numbers[3]!), request_id: null }
  expect(restricted).toEqual([known, added, lost])
  const requests = await restored.sql(
    'postgres',
    'select state, collection_id is null as is_destroyed from jikimi.rights_request order by number',
  )
  expect(requests).toEqual([
    { state: 'RECEIVED', is_destroyed: false },
    { state: 'WITHDRAWN', is_destroyed: true },
  ])
  const register = await restored.sql<{ case_number: string }>('postgres', 'select case_number from jikimi.destroyed')
  expect(register.map(({ case_number: number }) => number)).toEqual([asked[1]!.number])
})

it('what was put back ends with its request', async () => {
  const workers = new Pool({ connectionString: restored.urls.jikimi_worker })
  await restored.sql('postgres', SHIFT)
  const [{ now } = { now: new Date() }] = await restored.sql<{ now: Date }>('postgres', 'select jikimi.now() as now')
  await workOnRequests(workers, { now, limit: 100 }).finally(() => workers.end())
  const left = await restored.sql('postgres', 'select request_id from jikimi.restriction where ended_at is null')
  expect(left).toEqual([{ request_id: null }])
})

async function idIn(number: string): Promise<string> {
  const [row] = await restored.sql<{ id: string }>(
    'postgres',
    'select collection_id as id from jikimi.inquiry_case where number = $1',
    [number],
  )
  return row!.id
}
