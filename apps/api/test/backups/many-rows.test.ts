import { join } from 'node:path'
import { makeBackup, restoreBackup } from '../../src/rooms/backups/index.js'
import { systemClock } from '../../src/kernel/clock.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aLog } from '../support/a-log.js'
import { isFullRun } from '../support/run.js'
import { anEmptyDatabase } from './an-empty-database.js'

let database: TestDatabase
const ROWS = isFullRun() ? 1_000_000 : 40_000

/** Rows of all lengths, with what COPY has to write in another way; some larger than whatever is read at once. */
const INSERT = `
insert into jikimi.rights_history (id, at, change, account_name, detail, purposes)
select gen_random_uuid(), now(), 'NONE', repeat(chr(44032 + n % 11000), n % 90), E'\\t\\\\' || n || E'\\n' || repeat('x', case n % 5000 when 0 then 300000 else n % 700 end),
  array[n::text, null, E'a,"b\\\\'] from generate_series(1, $1::int) n`
const DIGEST = `select count(*)::int as count, md5(string_agg(md5(h::text), '' order by id)) as digest from jikimi.rights_history h`

beforeAll(async () => {
  database = await aDatabase()
  await aLog(database)
  await database.sql('postgres', INSERT, [ROWS])
}, 120_000)

afterAll(() => database.drop())

describe('a backup of many rows', () => {
  it('gives back each of them to the last byte, and holds no more of them in memory the more there are', async () => {
    const at = (name: string) => join(database.folder, name)
    const keyFile = at('backup-key')
    let most = 0
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 20)
    const before = process.memoryUsage().arrayBuffers
    const made = await makeBackup(
      {
        urls: database.urls,
        evidenceFolder: at('evidence'),
        keystoreFolder: at('keystore'),
        keyFile,
        clock: systemClock(),
        days: 30,
      },
      at('backups'),
    )
    expect(made.bytes).toBeGreaterThan(ROWS * 300)
    const target = await anEmptyDatabase(database.urls)
    await restoreBackup(
      {
        url: target.urls.jikimi_migrator,
        keyFile,
        evidenceFolder: join(target.folder, 'evidence'),
        now: systemClock().now(),
      },
      made.path,
    )
    clearInterval(timer)
    expect(await target.sql(DIGEST)).toEqual(await database.sql('postgres', DIGEST))
    await target.drop()
    process.stdout.write(
      `${ROWS} rows, ${Math.round(made.bytes / 1e6)} MB: at most ${Math.round((most - before) / 1e6)} MB of buffers more\n`,
    )
    expect(most - before).toBeLessThan(200_000_000)
  }, 900_000)
})
