import { PolicyVersionsDocument } from '@jikimi/client/public'
import { policyDigest } from '@jikimi/policy'
import { PolicyVersions } from '../../src/rooms/policy/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog } from '../support/a-log.js'
import { publishedNext } from '../support/published-next.js'
import { check } from '../transparency/check.js'

let house: House

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  // As a fresh installation has it
  await house.sql(
    'postgres',
    'set session_replication_role = replica; update jikimi.policy_version set statement_index = null',
  )
})
afterAll(() => house.close())

const stated = () =>
  house
    .sql<{ entry: string; index: number }>(
      'postgres',
      `select entry, index::int from jikimi.log_statement where kind = 'policy' order by index`,
    )
    .then((rows) => rows.map(({ entry, index }) => ({ index, lines: entry.trimEnd().split('\n').slice(3) })))

it('each published version is in the tree of the log, with its first day and its digest, once', async () => {
  const day = await publishedNext(house, 6)
  await house.sequence()
  await house.sequence()
  const policy = await PolicyVersions.load(house.urls.jikimi_app)
  const base64 = (version: string) => {
    const { document } = policy.all().find((one) => one.document.version === version)!
    return Buffer.from(policyDigest(document), 'hex').toString('base64')
  }
  const all = await stated()
  expect(all.map(({ lines }) => lines)).toEqual([
    ['version 1.0', 'effective 2022-01-01', `digest ${base64('1.0')}`],
    ['version 1.1', `effective ${day}`, `digest ${base64('1.1')}`],
  ])
  expect(policy.all().map(({ logIndex }) => logIndex)).toEqual(all.map(({ index }) => index).toReversed())
})

it('and everybody is told where', async () => {
  const wanted = (await stated()).map(({ index }) => index).toReversed()
  for (let tries = 0; tries < 30; tries += 1) {
    const { policyVersions } = await house.site()(PolicyVersionsDocument, {})
    const told = policyVersions.map(({ logIndex }) => logIndex)
    if (JSON.stringify(told) === JSON.stringify(wanted)) return
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('The site was not told where the versions are stated.')
})

it('where it is stated stays as it is, whoever asks', async () => {
  const moved = house.sql('postgres', 'update jikimi.policy_version set statement_index = 1')
  await expect(moved).rejects.toThrow('a published policy stays')
})

it('and fsck finds a version that is not what the tree states', async () => {
  const log = await aLog(house.database)
  const found = async () => (await check(house.database, log)).map(({ code }) => code)
  expect(await found()).not.toContain('POLICY_WRONG')
  await house.sql(
    'postgres',
    `set session_replication_role = replica; update jikimi.policy_version set digest = '${'0'.repeat(64)}' where version = '1.1'`,
  )
  expect(await found()).toContain('POLICY_WRONG')
})
