import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { aFilledDatabase, type FilledDatabase } from './a-filled-database.js'
import { doneThoughForbidden } from './done-though-forbidden.js'
import { rightViews, RULED_TABLES, type Views, wrongViews } from './visible-rows.js'

interface Rule {
  readonly table: string
  readonly name: string
  readonly part: 'using' | 'with check'
  readonly condition: string
}

let filled: FilledDatabase
let copy: TestDatabase
let right: Views

beforeAll(async () => {
  filled = await aFilledDatabase()
  copy = await aDatabase(filled.database)
  right = await rightViews(filled)
})

afterAll(async () => {
  await copy.drop()
  await filled.database.drop()
})

/** The rules for the roles that serve people; backup, guard and migrator have none to break. */
function rules(): Promise<Rule[]> {
  return copy.sql<Rule>(
    'postgres',
    `select tablename as table, policyname as name, part, condition from pg_policies p,
       lateral (values ('using', p.qual), ('with check', p.with_check)) as parts(part, condition)
     where schemaname = 'jikimi' and tablename = any ($1) and condition is not null
       and roles && array['jikimi_app', 'jikimi_worker', 'jikimi_journal']::name[] order by 1, 2, 3`,
    [RULED_TABLES],
  )
}

const set = ({ table, name, part }: Rule, condition: string) =>
  copy.sql('postgres', `alter policy ${name} on jikimi.${table} ${part} (${condition})`)

const findings = async (table?: string) => [
  ...(await wrongViews(filled, right, copy)),
  ...(await doneThoughForbidden(filled, copy, table)),
]

describe('a row rule that is broken', () => {
  it('is noticed, whichever one it is: each was replaced by true and turned a check of its table red', async () => {
    const all = await rules()
    expect(all.length).toBeGreaterThan(40)
    expect(await findings()).toEqual([])
    const unnoticed: string[] = []
    for (const rule of all.filter(({ condition }) => condition !== 'true')) {
      await set(rule, 'true')
      const found = await findings(rule.table)
      if (!found.some((line) => line.startsWith(`${rule.table}: `)))
        unnoticed.push(`${rule.table}.${rule.name} ${rule.part}`)
      await set(rule, rule.condition)
    }
    expect(unnoticed).toEqual([])
    expect(await findings()).toEqual([])
  }, 300_000)

  it('is not one that was true from the beginning, but for this one, whose role can do nothing else with the table', async () => {
    const open = (await rules())
      .filter(({ condition }) => condition === 'true')
      .map(({ table, name, part }) => `${table}.${name} ${part}`)
    expect(open).toEqual(['case_message.delivers with check'])
  })
})
