import { Askers, decideAct } from '../sql-matrix/decide.js'
import { fill, freshen } from '../sql-matrix/fill.js'
import { ACTS } from '../sql-matrix/matrix.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { ofThisRun } from '../support/run.js'
import type { FunctionCondition } from './function-condition.js'
import { FUNCTION_CONDITIONS } from './function-conditions.js'
import { FUNCTION_CONDITIONS_OF_COMPULSION } from './function-conditions-of-compulsion.js'
import { FUNCTION_CONDITIONS_OF_DECISIONS } from './function-conditions-of-decisions.js'
import { FUNCTION_CONDITIONS_OF_UNCLAIMED } from './function-conditions-of-unclaimed.js'
import { FUNCTION_CONDITIONS_OF_DESTRUCTION } from './function-conditions-of-destruction.js'
import { FUNCTION_CONDITIONS_OF_CONSENTS } from './function-conditions-of-consents.js'
import { FUNCTION_CONDITIONS_OF_DRAFTING } from './function-conditions-of-drafting.js'
import { FUNCTION_CONDITIONS_OF_MANDATES } from './function-conditions-of-mandates.js'
import { FUNCTION_CONDITIONS_OF_OWN_PAGE } from './function-conditions-of-own-page.js'
import { FUNCTION_CONDITIONS_OF_REQUESTS } from './function-conditions-of-requests.js'

let database: TestDatabase
let askers: Askers
let noticed = 0

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  askers = new Askers(database)
})

beforeEach(() => freshen(database))

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

const ALL = [
  ...FUNCTION_CONDITIONS,
  ...FUNCTION_CONDITIONS_OF_DESTRUCTION,
  ...FUNCTION_CONDITIONS_OF_COMPULSION,
  ...FUNCTION_CONDITIONS_OF_REQUESTS,
  ...FUNCTION_CONDITIONS_OF_DECISIONS,
  ...FUNCTION_CONDITIONS_OF_OWN_PAGE,
  ...FUNCTION_CONDITIONS_OF_MANDATES,
  ...FUNCTION_CONDITIONS_OF_UNCLAIMED,
  ...FUNCTION_CONDITIONS_OF_CONSENTS,
  ...FUNCTION_CONDITIONS_OF_DRAFTING,
]

/** With those words replaced, which must be there. */
function replaced(definition: string, says: string, instead: string): string {
  const pattern = asWritten(says)
  expect(definition.match(pattern)).not.toBeNull()
  return definition.replace(pattern, instead)
}

describe('a function of the guard with one condition out', () => {
  it.each(ofThisRun(ALL).map((one) => [one.fn, one.says, one] as const))(
    'is noticed: %s without "%s"',
    async (_fn, says, one) => {
      const [table, what] = one.noticed
      const act = ACTS.find((candidate) => candidate.table === table && candidate.what === what)!
      const asked = async () => decideAct(askers, act)
      const whole = await definitionOf(one)
      const given = one.given ? replaced(whole, ...one.given) : whole
      await database.sql('postgres', given)
      expect(await asked()).toMatchObject({ leaks: [], failures: [] })
      await database.sql('postgres', replaced(given, says, one.instead))
      const { leaks, failures } = await asked()
      await database.sql('postgres', whole)
      expect([...leaks, ...failures]).not.toEqual([])
      noticed += 1
    },
  )
})
