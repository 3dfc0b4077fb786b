import { addDays } from '@jikimi/policy'
import { Client } from 'pg'
import { PolicyVersions, publishPolicy } from '../../src/rooms/policy/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { type NextPolicy, nextPolicy } from '../support/next-policy.js'
import { withoutWords } from '../support/without-words.js'

let database: TestDatabase
let migrator: Client

beforeAll(async () => {
  database = await aDatabase()
  migrator = new Client({ connectionString: database.urls.jikimi_migrator })
  await migrator.connect()
})

beforeEach(() => migrator.query('begin'))
afterEach(() => migrator.query('rollback'))

afterAll(async () => {
  await migrator.end()
  await database.drop()
})

const shift = async (days: number): Promise<void> => {
  await database.sql(
    'postgres',
    `insert into jikimi.clock_shift (shift) values (make_interval(days => ${days})) on conflict (is_single) do update set shift = excluded.shift`,
  )
}
const today = async (): Promise<string> =>
  (await database.sql<{ day: string }>('postgres', 'select jikimi.today()::text as day'))[0]!.day

const publish = async (next: NextPolicy) => publishPolicy(migrator, await nextPolicy(next), new Date())
const inSql = (days: { announced: string; effective: string; significance?: string; notice: number }) =>
  migrator.query(
    `insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at, significance, notice_days)
     values (gen_random_uuid(), '9.9', 'x', 'x', $1, $2, now(), $3, $4)`,
    [days.announced, days.effective, days.significance ?? 'MINOR', days.notice],
  )

const LENGTHS = [
  ['words alone', { words: ' (개정)' }, 7],
  ['a longer period', { months: 6 }, 30],
  ['a shorter period', { months: 2 }, 30],
] as const

it.each(LENGTHS)(
  '%s takes effect no day earlier than promised, and by itself on that day',
  async (_what, change, days) => {
    const announcedOn = await today()
    for (const early of [0, 1, days - 1])
      await expect(publish({ ...change, announcedOn, effectiveOn: addDays(announcedOn, early) })).rejects.toThrow(
        `${days} days of notice`,
      )
    await publish({ ...change, announcedOn, effectiveOn: addDays(announcedOn, days) })
    await migrator.query('commit')
    const versions = await PolicyVersions.load(database.urls.jikimi_app)
    const versionAt = (day: string, time: string) => versions.current(new Date(`${day}T${time}+09:00`)).document.version
    expect(versionAt(addDays(announcedOn, days - 1), '23:59:59')).toBe('1.0')
    expect(versionAt(addDays(announcedOn, days), '00:00:00')).toBe('1.1')
    await database.sql(
      'postgres',
      `set session_replication_role = replica; delete from jikimi.retention_term where policy_version_id in (select id from jikimi.policy_version where version = '1.1');
     delete from jikimi.policy_version where version = '1.1'; set session_replication_role = origin`,
    )
  },
)

it('a version is announced today or later, over the end of a month too', async () => {
  const day = await today()
  await expect(publish({ announcedOn: addDays(day, -1), effectiveOn: addDays(day, 90) })).rejects.toThrow(
    'was announced on',
  )
  await publish({ words: ' (개정)', announcedOn: '2027-01-31', effectiveOn: '2027-02-07' })
  await migrator.query('rollback')
  await migrator.query('begin')
  await expect(publish({ months: 6, announcedOn: '2027-01-31', effectiveOn: '2027-03-01' })).rejects.toThrow(
    'it may on 2027-03-02',
  )
})

it('a version that follows an announced one is weighed against that too, and comes after it', async () => {
  const day = await today()
  await publish({ months: 6, announcedOn: day, effectiveOn: addDays(day, 30) })
  const back = { version: '1.2', announcedOn: addDays(day, 24) }
  await expect(publish({ ...back, effectiveOn: addDays(day, 31) })).rejects.toThrow('30 days of notice')
  await expect(publish({ ...back, announcedOn: day, effectiveOn: addDays(day, 30) })).rejects.toThrow(
    'after version 1.1',
  )
  const inFront = inSql({ announced: day, effective: addDays(day, 30), notice: 30, significance: 'SIGNIFICANT' })
  await expect(inFront).rejects.toMatchObject({ code: '42501' })
  await migrator.query('rollback')
  await migrator.query('begin')
  await publish({ months: 6, announcedOn: day, effectiveOn: addDays(day, 30) })
  await publish({ ...back, announcedOn: day, effectiveOn: addDays(day, 31) })
  const { rows } = await migrator.query(
    'select significance, notice_days from jikimi.policy_version where version = $1',
    ['1.2'],
  )
  expect(rows).toEqual([{ significance: 'SIGNIFICANT', notice_days: 30 }])
})

it('a file that reads otherwise under the published digest serves nobody', async () => {
  await database.sql('postgres', `update jikimi.policy_version set source = replace(source, 'months: 3', 'months: 4')`)
  await expect(PolicyVersions.load(database.urls.jikimi_app)).rejects.toThrow('reads otherwise')
  await database.sql('postgres', `update jikimi.policy_version set source = replace(source, 'months: 4', 'months: 3')`)
  await PolicyVersions.load(database.urls.jikimi_app)
})

describe('the database by itself, whoever writes', () => {
  const EARLY = [
    ['announced yesterday', 'new.announced_on < jikimi.today()', -1, 40, 30],
    ['too early by a day', 'new.effective_on < new.announced_on + new.notice_days', 0, 6, 7],
    ['announced for less long than promised', 'new.notice_days < promised', 0, 6, 6],
  ] as const

  it.each(EARLY)(
    'refuses a version that is %s, and would not without that',
    async (_what, words, announced, effective, notice) => {
      const day = await today()
      const days = { announced: addDays(day, announced), effective: addDays(day, effective), notice }
      const tried = async () => {
        await migrator.query('rollback')
        await migrator.query('begin')
        return inSql(days).then(
          () => 'PUBLISHED',
          (fault: { code: string }) => fault.code,
        )
      }
      expect(await tried()).toBe('42501')
      expect(await withoutWords(database, { name: 'policy_waits', words, instead: 'false' }, tried)).toBe('PUBLISHED')
    },
  )

  it('refuses one in front of an announced one, and one whose days nobody promised, and would not without that', async () => {
    const day = await today()
    const tried = (promise: string, significance: string, notice: number) => async () => {
      await migrator.query('rollback')
      await migrator.query('begin')
      if (promise === 'KNOWN') await publish({ months: 6, announcedOn: day, effectiveOn: addDays(day, 60) })
      return inSql({ announced: day, effective: addDays(day, 40), significance, notice }).then(
        () => 'PUBLISHED',
        (fault: { code: string }) => fault.code,
      )
    }
    const inFront = tried('KNOWN', 'SIGNIFICANT', 30)
    expect(await inFront()).toBe('42501')
    const after = { name: 'policy_waits', words: 'v.effective_on >= new.effective_on', instead: 'false' }
    expect(await withoutWords(database, after, inFront)).toBe('PUBLISHED')
    await migrator.query('rollback')
    await migrator.query('begin')
    const promises = (days: string) =>
      database.sql(
        'postgres',
        `set session_replication_role = replica; update jikimi.policy_version set promised_days = ${days}; set session_replication_role = origin`,
      )
    await promises('null')
    const unpromised = tried('UNKNOWN', 'MINOR', 0)
    expect(await unpromised()).toBe('42501')
    const known = { name: 'policy_waits', words: 'is_promised is not true', instead: 'false' }
    expect(await withoutWords(database, known, unpromised)).toBe('PUBLISHED')
    await promises('7')
  })

  it('takes thirty days for what is called significant, and knows no shorter word for it', async () => {
    const day = await today()
    await expect(
      inSql({ announced: day, effective: addDays(day, 29), significance: 'SIGNIFICANT', notice: 29 }),
    ).rejects.toMatchObject({ code: '42501' })
    await migrator.query('rollback')
    await migrator.query('begin')
    await inSql({ announced: day, effective: addDays(day, 30), significance: 'SIGNIFICANT', notice: 30 })
    await migrator.query('rollback')
    await migrator.query('begin')
    await expect(
      inSql({ announced: day, effective: addDays(day, 90), significance: 'NONE', notice: 90 }),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('lets nobody change or delete what is published, nor what it promises', async () => {
    for (const act of [
      `update jikimi.policy_version set effective_on = effective_on - 1`,
      `update jikimi.policy_version set digest = 'x'`,
      `update jikimi.policy_version set notice_days = 0, significance = 'MINOR'`,
      `update jikimi.policy_version set promised_days = 0`,
      `update jikimi.policy_version set promised_significant_days = null`,
      'delete from jikimi.policy_version',
      'truncate jikimi.policy_version cascade',
    ]) {
      await migrator.query('savepoint before')
      await expect(migrator.query(act)).rejects.toMatchObject({ code: '42501' })
      await migrator.query('rollback to before')
    }
  })

  it('goes by its own day, not by whoever asks', async () => {
    await shift(400)
    const day = await today()
    const announced = addDays(day, -370)
    await expect(inSql({ announced, effective: addDays(day, 30), notice: 400 })).rejects.toMatchObject({
      code: '42501',
    })
    await shift(0)
  })
})
