import { readFile } from 'node:fs/promises'
import { Client } from 'pg'
import { parsePolicy } from '@jikimi/policy'
import { DEFAULT_POLICY_FILE } from '../../src/main/default-policy.js'
import { publishPolicy } from '../../src/rooms/policy/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

let database: TestDatabase
let migrator: Client
let source: string

beforeAll(async () => {
  database = await aDatabase()
  migrator = new Client({ connectionString: database.urls.jikimi_migrator })
  await migrator.connect()
  source = await readFile(DEFAULT_POLICY_FILE, 'utf8')
})

afterAll(async () => {
  await migrator.end()
  await database.drop()
})

const publish = (text: string) => publishPolicy(migrator, text, new Date())
const published = async () => {
  const rows = await database.sql<{ source: string; digest: string }>(
    'postgres',
    'select source, digest from jikimi.policy_version',
  )
  expect(rows).toHaveLength(1)
  return { digest: rows[0]!.digest, meeting: parsePolicy(rows[0]!.source).purposes.map(({ meeting }) => meeting) }
}

/** As a version was published before anybody could say which purposes have meetings. */
const ofBefore = (): string => source.replaceAll('    meeting: true\n', '')

it('an installation of before meetings starts again, offers them, and has published the same as ever', async () => {
  expect(ofBefore()).not.toBe(source)
  await database.sql('postgres', 'update jikimi.policy_version set source = $1', [ofBefore()])
  const before = await published()
  expect(before.meeting).toEqual([false, false])
  await publish(source)
  expect(await published()).toEqual({ digest: before.digest, meeting: [false, true] })
})

it('what was promised never changes: another word stops the start, and leaves all as it was', async () => {
  const before = await published()
  await expect(publish(source.replace('stresses the protection', 'stresses the importance'))).rejects.toThrow()
  await expect(
    publish(source.replace('purposeAchievedAfterDays: 14', 'purposeAchievedAfterDays: 15')),
  ).rejects.toThrow()
  expect(await published()).toEqual(before)
})
