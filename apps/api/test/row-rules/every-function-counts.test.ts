import { Askers, decideAct } from '../sql-matrix/decide.js'
import { fill } from '../sql-matrix/fill.js'
import { ACTS } from '../sql-matrix/matrix.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { FUNCTION_CONDITIONS, type FunctionCondition } from './function-conditions.js'

let database: TestDatabase
let askers: Askers
let noticed = 0

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  askers = new Askers(database)
})

afterAll(async () => {
  await askers.close()
  await database.drop()
  process.stdout.write(`functions of the second wall: ${noticed} conditions taken out, each noticed\n`)
})

/** However its lines are broken. */
const asWritten = (says: string): RegExp =>
  new RegExp(says.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`), 'g')

async function definitionOf({ fn }: FunctionCondition): Promise<string> {
  const [row] = await database.sql<{ text: string }>(
    'postgres',
    `select pg_get_functiondef(oid) as text from pg_proc where pronamespace = 'jikimi'::regnamespace and proname = $1`,
    [fn],
  )
  return row!.text
}

describe('a function of the guard with one condition out', () => {
  it.each(FUNCTION_CONDITIONS.map((one) => [one.fn, one.says, one] as const))(
    'is noticed: %s without "%s"',
    async (_fn, says, one) => {
      const [table, what] = one.noticed
      const act = ACTS.find((candidate) => candidate.table === table && candidate.what === what)!
      const asked = async () => decideAct(askers, act)
      expect(await asked()).toMatchObject({ leaks: [], failures: [] })
      const whole = await definitionOf(one)
      const pattern = asWritten(says)
      expect(whole.match(pattern)).not.toBeNull()
      await database.sql('postgres', whole.replace(pattern, one.instead))
      const { leaks, failures } = await asked()
      await database.sql('postgres', whole)
      expect([...leaks, ...failures]).not.toEqual([])
      noticed += 1
    },
  )
})
