import { randomBytes } from 'node:crypto'
import { BootRefused, checkBoot } from '../../src/persistence/boot-check.js'
import { DEMO_PEOPLE } from '../../src/demo/demo-people.js'
import { aClock } from '../support/a-clock.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
})

afterAll(() => database.drop())

const superuser = (text: string) => database.sql('postgres', text)

async function problems(mode: 'demo' | 'production' = 'demo', urls = database.urls): Promise<readonly string[]> {
  try {
    await checkBoot(urls, mode)
    return []
  } catch (fault) {
    if (fault instanceof BootRefused) return fault.problems
    throw fault
  }
}

/** What is found between breaking a thing and mending it; before and after, nothing is. */
async function found(broken: string, mended: string): Promise<readonly string[]> {
  expect(await problems()).toEqual([])
  await superuser(broken)
  const told = await problems()
  await superuser(mended)
  expect(await problems()).toEqual([])
  return told
}

describe('a start', () => {
  it('is let through as it was installed', async () => {
    expect(await problems()).toEqual([])
  })

  it('is refused with a table that does not force its row rules', async () => {
    const told = await found(
      'alter table jikimi.collection no force row level security',
      'alter table jikimi.collection force row level security',
    )
    expect(told).toEqual(['Table jikimi.collection lacks FORCE ROW LEVEL SECURITY.'])
  })

  it('is refused with a table whose row rules are off', async () => {
    const told = await found(
      'alter table jikimi.access_record disable row level security',
      'alter table jikimi.access_record enable row level security',
    )
    expect(told).toEqual(['Table jikimi.access_record has no ROW LEVEL SECURITY.'])
  })

  it('is refused with a table that has no rule at all', async () => {
    const told = await found(
      'create table jikimi.forgotten (id int); alter table jikimi.forgotten enable row level security; alter table jikimi.forgotten force row level security',
      'drop table jikimi.forgotten',
    )
    expect(told).toEqual(['Table jikimi.forgotten has no policy.'])
  })

  it('is refused with a new table that somebody forgot to close, for all three reasons at once', async () => {
    expect(await found('create table jikimi.forgotten (id int)', 'drop table jikimi.forgotten')).toHaveLength(3)
  })

  it('is refused without tables', async () => {
    await superuser('alter schema jikimi rename to elsewhere')
    expect(await problems()).toEqual(['The schema jikimi is empty: run the migrations.'])
    await superuser('alter schema elsewhere rename to jikimi')
  })
})

const PLACES = [
  'jikimi_app',
  'jikimi_journal',
  'jikimi_worker',
  'jikimi_sequencer',
  'jikimi_watcher',
  'jikimi_keeper',
] as const

describe('a start with a role that may too much', () => {
  const name = `boot_${randomBytes(4).toString('hex')}`
  const password = randomBytes(12).toString('hex')

  beforeAll(() =>
    superuser(
      `create role ${name} login password '${password}'; grant connect on database ${database.name} to ${name}`,
    ),
  )
  afterAll(() => superuser(`drop owned by ${name}; drop role ${name}`))

  /** In the place of each of the five roles that run the API. Roles are the whole PostgreSQL's, so theirs stay as they are. */
  async function toldOf(broken: string, mended: string): Promise<readonly string[]> {
    await superuser(broken)
    const told: string[] = []
    for (const place of PLACES) {
      const url = Object.assign(new URL(database.urls[place]), { username: name, password })
      const [first] = await problems('demo', { ...database.urls, [place]: url.href })
      told.push(first ?? `${place} was let through`)
    }
    await superuser(mended)
    return [...new Set(told)]
  }

  it('is let through with a role that may nothing', async () => {
    const url = Object.assign(new URL(database.urls.jikimi_worker), { username: name, password })
    expect(await problems('demo', { ...database.urls, jikimi_worker: url.href })).toEqual([])
  })

  it('is refused, for it bypasses row rules', async () => {
    expect(await toldOf(`alter role ${name} bypassrls`, `alter role ${name} nobypassrls`)).toEqual([
      `Role ${name} has BYPASSRLS.`,
    ])
  })

  it('is refused, for it is a superuser', async () => {
    expect(await toldOf(`alter role ${name} superuser`, `alter role ${name} nosuperuser`)).toEqual([
      `Role ${name} is a superuser.`,
    ])
  })

  it('is refused, for it may make roles or databases', async () => {
    for (const right of ['createrole', 'createdb']) {
      expect(await toldOf(`alter role ${name} ${right}`, `alter role ${name} no${right}`)).toEqual([
        `Role ${name} may create roles or databases.`,
      ])
    }
  })

  it('is refused, for it owns a table', async () => {
    const told = await toldOf(
      `alter table jikimi.department owner to ${name}`,
      'alter table jikimi.department owner to jikimi_migrator',
    )
    expect(told).toEqual([`Role ${name} owns table jikimi.department.`])
  })

  it('is refused, for it can become who owns the tables', async () => {
    const [told] = await toldOf(`grant jikimi_migrator to ${name}`, `revoke jikimi_migrator from ${name}`)
    expect(told).toMatch(new RegExp(`^Role ${name} owns table jikimi\\.`))
  })
})

/** Past the trigger that keeps one administrator, which knows no installation of demo people alone. */
const DISABLE_DEMO_PEOPLE = `set session_replication_role = replica; update jikimi.account set state = 'DISABLED' where is_demo`

describe('a start in production', () => {
  beforeAll(() =>
    superuser(
      `update jikimi.installation set mode = 'production'; update jikimi.site_key set ended_at = now() where is_demo; ${DISABLE_DEMO_PEOPLE}`,
    ),
  )

  async function toldInProduction(broken: string, mended: string): Promise<readonly string[]> {
    expect(await problems('production')).toEqual([])
    await superuser(broken)
    const told = await problems('production')
    await superuser(mended)
    expect(await problems('production')).toEqual([])
    return told
  }

  it('is refused over a demo database', async () => {
    const told = await toldInProduction(
      `update jikimi.installation set mode = 'demo'`,
      `update jikimi.installation set mode = 'production'`,
    )
    expect(told).toEqual(['This database is a demo: its secrets are known to everybody.'])
  })

  it('is refused with demo people, each by name', async () => {
    const told = await toldInProduction(`update jikimi.account set state = 'ACTIVE' where is_demo`, DISABLE_DEMO_PEOPLE)
    expect(told.toSorted()).toEqual(
      DEMO_PEOPLE.map(({ signInName }) => `Demo person ${signInName} can sign in.`).toSorted(),
    )
  })

  it('is refused with the demo site key', async () => {
    const told = await toldInProduction(
      'update jikimi.site_key set ended_at = null where is_demo',
      'update jikimi.site_key set ended_at = now() where is_demo',
    )
    expect(told).toEqual(['Demo site key demo frontend is valid.'])
  })

  it('is refused while the day is shifted', async () => {
    expect(await problems('production')).toEqual([])
    await aClock(database.urls.jikimi_migrator).move({ days: 3 })
    expect(await problems('production')).toEqual(['The day is shifted, which is for demo and tests.'])
    await superuser('delete from jikimi.clock_shift')
    expect(await problems('production')).toEqual([])
  })

  it('says everything that is wrong at once, in one message', async () => {
    await superuser(
      `update jikimi.installation set mode = 'demo'; alter table jikimi.reach no force row level security`,
    )
    const refused = checkBoot(database.urls, 'production')
    await expect(refused).rejects.toThrow(/Jikimi does not start:[^]*jikimi\.reach lacks FORCE[^]*is a demo/)
    await superuser(
      `update jikimi.installation set mode = 'production'; alter table jikimi.reach force row level security`,
    )
  })
})
