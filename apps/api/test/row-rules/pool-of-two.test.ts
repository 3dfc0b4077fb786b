import { MikroORM } from '@mikro-orm/postgresql'
import { ANONYMOUS } from '../../src/authority/actor.js'
import { openReadPool, type ReadPool } from '../../src/persistence/read-pool.js'
import { UnitOfWork, type WriteRequest } from '../../src/persistence/unit-of-work.js'
import type { Ports } from '../../src/persistence/work.js'
import { type Actor, ACTORS } from '../sql-matrix/actors.js'
import { fill } from '../sql-matrix/fill.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { isFullRun } from '../support/run.js'
import { aForgetfulPool } from './a-forgetful-pool.js'

const REQUESTS = isFullRun() ? 100_000 : 2000
const AT_ONCE = 40
const NOTHING = [] as const
/** Whose collections each sees; whether any can be found by contact tells an attendance in date from a lapsed one. */
const SEES = {
  handler: ['CIVIL_COMPLAINT'],
  irHandler: ['IR_MEETING'],
  lapsed: ['CIVIL_COMPLAINT'],
  subject: ['CIVIL_COMPLAINT'],
  ended: NOTHING,
  suspended: NOTHING,
  nobody: NOTHING,
  site: NOTHING,
  officer: NOTHING,
  handlerSignedOut: NOTHING,
} as const
type Asking = keyof typeof SEES
const ASKING = Object.keys(SEES) as Asking[]
const tokenOf = (name: Asking): string | undefined => (ACTORS[name] as Actor).token
const LOOK = `select coalesce(array_agg(distinct purpose order by purpose), '{}') as purposes, count(*)::int as count,
  exists (select 1 from jikimi.lookup_token) as "isFinding" from jikimi.collection`

interface Seen {
  readonly purposes: string[]
  readonly count: number
  readonly isFinding: boolean
}

let database: TestDatabase
let reads: ReadPool
let orm: MikroORM
let counts: Record<string, number>
/** An officer keeps the register of all. */
let registered: readonly string[]

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  const { urls } = database
  reads = openReadPool(urls.jikimi_app, 2)
  orm = await MikroORM.init({
    clientUrl: urls.jikimi_app,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    pool: { min: 0, max: 2 },
    logger: () => undefined,
  })
  // As the superuser finds it: but for what is restricted
  const rows = await database.sql<{ purpose: string; count: number }>(
    'postgres',
    `select purpose, count(*)::int from jikimi.collection l where not exists (
       select 1 from jikimi.restriction r where r.collection_id = l.id and r.began_at < now() and coalesce(r.ended_at > now(), true))
       and not exists (select 1 from jikimi.retention_ground g where g.collection_id = l.id and g.ground = 'CONSENT_WITHDRAWN') group by 1 order by 1`,
  )
  const by = Object.fromEntries(rows.map(({ purpose, count }) => [purpose, count]))
  registered = rows.map(({ purpose }) => purpose)
  counts = {
    handler: by['CIVIL_COMPLAINT']!,
    lapsed: by['CIVIL_COMPLAINT']!,
    irHandler: by['IR_MEETING']!,
    officer: rows.reduce((all, { count }) => all + count, 0),
    subject: 1,
  }
})

afterAll(async () => {
  await reads.close()
  await orm.close(true)
  await database.drop()
})

class Planned extends Error {}

/** By turns: looks; looks after a failed statement of its own; fails; never looks and ends. */
async function read(pool: ReadPool, actor: Asking, turn: number): Promise<Seen | undefined> {
  const reading = pool.begin(tokenOf(actor))
  try {
    if (turn % 5 === 0) await reading.rows('fails', 'select 1 / $1::int', [0]).catch(() => undefined)
    if (turn % 11 === 0) return undefined
    const [seen] = await reading.rows<Seen>('look', LOOK, [])
    return seen
  } catch (fault) {
    // A transaction in which a statement failed answers nothing more; a machine under load may say that it is busy
    expect(['25P02', 'BUSY']).toContain((fault as { code?: string }).code)
    return undefined
  } finally {
    reading.end()
  }
}

const requestOf = (actor: Asking): WriteRequest => ({
  actor: ANONYMOUS,
  token: tokenOf(actor),
  now: new Date(0),
  origin: '192.0.2.1',
  ports: {} as Ports,
  entryOf: () => {
    throw new Planned()
  },
})

/** By turns: looks and rolls back because it records nothing; fails in the middle; fails in PostgreSQL. */
async function write(unitOfWork: UnitOfWork, actor: Asking, turn: number): Promise<Seen | undefined> {
  let seen: Seen | undefined
  const writing = unitOfWork.write(requestOf(actor), async (work) => {
    const [row] = await work.rows<Seen>('look', LOOK, [])
    seen = row
    if (turn % 3 === 0) throw new Planned()
    if (turn % 3 === 1) await work.rows('fails', 'select 1 / 0', [])
  })
  await expect(writing).rejects.toThrow()
  return seen
}

/** One line for every request that saw other rows than its own, and how many looked at all. */
async function stress(pool: ReadPool, requests: number): Promise<{ leaks: string[]; looked: number }> {
  const unitOfWork = new UnitOfWork(orm, async () => undefined)
  const leaks: string[] = []
  let looked = 0
  const one = async (turn: number): Promise<void> => {
    const actor = ASKING[(turn * 7 + Math.floor(turn / 3)) % ASKING.length]!
    const seen = turn % 4 === 3 ? await write(unitOfWork, actor, turn) : await read(pool, actor, turn)
    if (!seen) return
    looked += 1
    const isFinding = actor === 'handler' || actor === 'irHandler' || actor === 'officer'
    const purposes = actor === 'officer' ? registered : SEES[actor]
    const right = { purposes, count: counts[actor] ?? 0, isFinding }
    const isOwn = JSON.stringify(seen) === JSON.stringify(right)
    if (!isOwn) leaks.push(`${actor} in turn ${turn}`)
  }
  let next = 0
  const line = async (): Promise<void> => {
    while (next < requests) await one(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, line))
  return { leaks, looked }
}

describe(`a pool of two connections under ${REQUESTS} interleaved requests`, () => {
  it('shows every request the rows of its own token and of no other, whatever failed before on its connection', async () => {
    const { leaks, looked } = await stress(reads, REQUESTS)
    expect(leaks).toEqual([])
    expect(looked).toBeGreaterThan(REQUESTS / 2)
  }, 1_800_000)

  it('would be caught leaking, if it kept its tokens', async () => {
    const forgetful = aForgetfulPool(database.urls.jikimi_app)
    const { leaks } = await stress(forgetful, 2000)
    await forgetful.close()
    expect(leaks.length).toBeGreaterThan(10)
  })

  it('shows no token to whoever else speaks as the same role and looks at what runs', async () => {
    const unitOfWork = new UnitOfWork(orm, async () => undefined)
    const reading = reads.begin(tokenOf('lapsed'))
    await reading.rows('look', LOOK, [])
    const running: { query: string }[] = []
    const writing = unitOfWork.write(requestOf('handler'), async () => {
      running.push(
        ...(await database.sql<{ query: string }>(
          'jikimi_app',
          `select query from pg_stat_activity where usename = 'jikimi_app' and pid <> pg_backend_pid()`,
        )),
      )
      throw new Planned()
    })
    await expect(writing).rejects.toThrow()
    reading.end()
    expect(running.length).toBeGreaterThan(1)
    expect(running.filter(({ query }) => query.includes('token of'))).toEqual([])
  })

  it('leaves no token behind on a connection', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const client = reads.begin(undefined)
        const [row] = await client.rows<{ token: string }>(
          'token',
          `select current_setting('jikimi.session', true) as token`,
          [],
        )
        client.end()
        return row!.token
      }),
    )
    expect(new Set(tokens)).toEqual(new Set(['']))
  })
})
