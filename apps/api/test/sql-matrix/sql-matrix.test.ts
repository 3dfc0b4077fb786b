import { readdir, readFile } from 'node:fs/promises'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { Askers, decideAct, type Decided, decideReach, decideSight } from './decide.js'
import { fill, freshen } from './fill.js'
import { ACTS, ASKED, CELLS, SEEN } from './matrix.js'
import { REACHED } from './reached.js'

let database: TestDatabase
let askers: Askers
let cells = 0

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  askers = new Askers(database)
})

beforeEach(() => freshen(database))

afterAll(async () => {
  await askers.close()
  await database.drop()
})

const clean = ({ leaks, failures }: Decided) => expect({ leaks, failures }).toEqual({ leaks: [], failures: [] })

const tables = [...new Set(ACTS.map(({ table }) => table))]
/** Fifty at a time, each time by who is fresh again. */
const ACTS_OF_TABLES = tables.flatMap((table) => {
  const acts = ASKED.filter(([one]) => one.table === table)
  return Array.from(
    { length: Math.ceil(acts.length / 50) },
    (_none, at) => [at === 0 ? table : `${table} (${at + 1})`, acts.slice(at * 50, at * 50 + 50)] as const,
  )
})

describe('the second wall, asked as jikimi_app and by nothing of the API', () => {
  it('is asked about every table of the schema, by reading and by writing, and each has rows', async () => {
    const found = await database.sql<{ name: string }>(
      'postgres',
      `select relname as name from pg_class where relnamespace = 'jikimi'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
    )
    const names = found.map(({ name }) => name)
    expect(SEEN.map(({ table }) => table).toSorted()).toEqual(names)
    expect(tables.filter((table) => table !== 'functions').toSorted()).toEqual(names)
    for (const table of names) {
      const rows = await database.sql('postgres', `select 1 from jikimi.${table} limit 1`)
      expect({ table, rows: rows.length }).toEqual({ table, rows: 1 })
    }
  })

  it.each(SEEN.map((sight) => [sight.table, sight] as const))(
    'shows of %s to everybody exactly what is theirs',
    async (_table, sight) => {
      const decided = await decideSight(database, askers, sight)
      cells += decided.cells
      clean(decided)
    },
  )

  it.each(ACTS_OF_TABLES)('lets nobody do with %s but what is theirs to do', async (_table, acts) => {
    for (const [act, actors] of acts) {
      const decided = await decideAct(askers, act, actors)
      cells += decided.cells
      clean(decided)
    }
  })

  it.each(REACHED.map((reach) => [reach.table, reach] as const))(
    'tells nobody whether there are rows of %s that are not theirs to change',
    async (_table, reach) => {
      const decided = await decideReach(askers, reach)
      cells += decided.cells
      clean(decided)
    },
  )

  it(`has decided ${CELLS} cells, with no leak`, () => {
    expect(cells).toBe(CELLS)
  })

  it('imports nothing but Node, pg, and the copy of the database', async () => {
    const imported = new Set<string>()
    for (const file of await readdir(import.meta.dirname)) {
      const text = await readFile(`${import.meta.dirname}/${file}`, 'utf8')
      for (const [, from] of text.matchAll(/(?:from|import\() ?'([^']+)'/g)) imported.add(from!)
    }
    expect([...imported].filter((from) => !from.startsWith('./') && !from.startsWith('node:')).toSorted()).toEqual([
      '../support/a-database.js',
      '../support/run.js',
      'pg',
    ])
  })
})
