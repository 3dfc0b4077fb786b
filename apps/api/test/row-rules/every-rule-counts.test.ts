import { Askers, decideAct, type Decided, decideReach, decideSight } from '../sql-matrix/decide.js'
import { fill } from '../sql-matrix/fill.js'
import { ACTS, SEEN } from '../sql-matrix/matrix.js'
import { REACHED } from '../sql-matrix/reached.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { conditionsOf, type Stone, triggersOf } from './broken-walls.js'
import { EFFECTS, HISTORY } from './effects.js'
import { missingEffects } from './missing-effects.js'

let database: TestDatabase
let askers: Askers

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  askers = new Askers(database)
})

afterAll(async () => {
  await askers.close()
  await database.drop()
})

const ALL_EFFECTS = [...EFFECTS, ...HISTORY]
const MATRIX = ACTS.filter(({ what }) => what !== 'delete' && what !== 'empty it')

const isRed = ({ leaks, failures }: Decided): boolean => leaks.length + failures.length > 0
const of = <T extends { readonly table: string }>(all: readonly T[], table: string): T[] =>
  all.filter((one) => one.table === table)

/** Whether anything about this table turns red. */
async function isNoticed({ table }: Stone): Promise<boolean> {
  for (const sight of of(SEEN, table)) if (isRed(await decideSight(database, askers, sight))) return true
  if ((await missingEffects(database, of(ALL_EFFECTS, table))).length > 0) return true
  for (const reach of of(REACHED, table)) if (isRed(await decideReach(askers, reach))) return true
  for (const act of of(MATRIX, table)) if (isRed(await decideAct(askers, act))) return true
  return false
}

async function unnoticed(stones: readonly Stone[]): Promise<string[]> {
  const names: string[] = []
  for (const stone of stones) {
    await database.sql('postgres', stone.out)
    if (!(await isNoticed(stone))) names.push(stone.name)
    await database.sql('postgres', stone.back)
  }
  return names
}

describe('the second wall with one stone out', () => {
  it('is whole before', async () => {
    expect(await missingEffects(database, ALL_EFFECTS)).toEqual([])
  })

  it('shows it, whichever condition of a row rule was replaced by true', async () => {
    const conditions = (await conditionsOf(database)).filter((one) => one.out !== one.back)
    expect(conditions.length).toBeGreaterThan(80)
    expect(await unnoticed(conditions)).toEqual([])
  }, 900_000)

  it('has one condition that was true from the beginning, whose role has no right to change more than that column', async () => {
    const open = (await conditionsOf(database)).filter((one) => one.out === one.back)
    expect(open.map(({ name }) => name)).toEqual(['case_message.delivers with check'])
  })

  it('shows it, whichever trigger was taken out', async () => {
    const triggers = await triggersOf(database)
    expect(triggers.length).toBeGreaterThan(20)
    expect(await unnoticed(triggers)).toEqual([])
  }, 900_000)

  it('is whole again', async () => {
    expect(await missingEffects(database, ALL_EFFECTS)).toEqual([])
  })
})
