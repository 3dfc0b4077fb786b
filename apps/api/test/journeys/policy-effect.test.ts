import { PolicyInForceDocument, PolicyVersionsDocument } from '@jikimi/client/public'
import { Pool } from 'pg'
import { PolicyVersions, takeEffect } from '../../src/rooms/policy/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { moveToDay, publishedNext } from '../support/published-next.js'

let house: House
let workers: Pool

beforeEach(async () => {
  house = await aHouse({ isQuiet: true })
  workers = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  workers.on('error', () => undefined)
})
afterEach(async () => {
  await workers.end()
  await house.close()
})

const TOOK = 'policy-version.took-effect'
const loaded = () => PolicyVersions.load(house.urls.jikimi_app)
const inForce = async () => (await loaded()).current(house.clock.now()).document.version
const decided = async () => takeEffect({ pool: workers, policy: await loaded() }, house.clock.now())
const acts = () =>
  house
    .sql<{ act: string }>('postgres', "select act from jikimi.access_record where act ~ '^policy-version' order by at")
    .then((rows) => rows.map(({ act }) => act))

it('a version takes effect on its day as what was approved, once, and it is on record', async () => {
  const day = await publishedNext(house, 6)
  expect([await decided(), await inForce()]).toEqual([0, '1.0'])
  await moveToDay(house, day)
  // The day alone decides: nobody waits for the job
  expect(await inForce()).toBe('1.1')
  const both = await Promise.all([decided(), decided()])
  expect(both.some((count) => count === 1)).toBe(true)
  expect([await decided(), await inForce(), await acts()]).toEqual([0, '1.1', [TOOK]])
})

it('what would mean something else than was approved is stopped on its day, for everybody to read', async () => {
  const day = await publishedNext(house, 6)
  // As if an older program had approved it, by other rules
  await house.sql(
    'postgres',
    `set session_replication_role = replica;
     update jikimi.policy_version set consequences = jsonb_set(consequences, '{consentsToAskAgain}', '[]') where version = '1.1'`,
  )
  await moveToDay(house, day)
  expect(await inForce()).toBe('1.0')
  expect([await decided(), await decided(), await inForce()]).toEqual([1, 0, '1.0'])
  expect(await acts()).toEqual(['policy-version.stopped'])
  const site = house.site()
  for (let tries = 0; tries < 30; tries += 1) {
    const { policyVersions } = await site(PolicyVersionsDocument, {})
    if (policyVersions.some(({ state }) => state === 'WITHDRAWN')) break
    await new Promise((done) => setTimeout(done, 500))
  }
  const { policyVersions } = await site(PolicyVersionsDocument, {})
  const stopped = policyVersions.find(({ version }) => version === '1.1')!
  expect(stopped).toMatchObject({ state: 'WITHDRAWN', withdrawnWhyEn: expect.stringContaining('did not take effect') })
  expect((await site(PolicyInForceDocument, { locale: 'KO' })).policyInForce.version).toBe('1.0')
})

it('what took effect stays in force, whatever a newer program would find', async () => {
  const day = await publishedNext(house, 6)
  await moveToDay(house, day)
  await decided()
  await house.sql(
    'postgres',
    `set session_replication_role = replica; update jikimi.policy_version set consequences = '{}' where version = '1.1'`,
  )
  expect([await inForce(), await decided()]).toEqual(['1.1', 0])
})
