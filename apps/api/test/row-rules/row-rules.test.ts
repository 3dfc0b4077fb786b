import { aFilledDatabase, type FilledDatabase } from './a-filled-database.js'
import { doneThoughForbidden } from './done-though-forbidden.js'
import { FORBIDDEN_ACTS } from './forbidden-acts.js'
import { rightViews, RULED_TABLES, wrongViews } from './visible-rows.js'

let filled: FilledDatabase

beforeAll(async () => {
  filled = await aFilledDatabase()
})

afterAll(() => filled.database.drop())

describe('row-level security', () => {
  it('is asked about tables that all have rows', async () => {
    for (const table of RULED_TABLES) {
      const [row] = await filled.database.sql<{ count: number }>(
        'postgres',
        `select count(*)::int as count from jikimi.${table}`,
      )
      expect({ table, hasRows: row!.count > 0 }).toEqual({ table, hasRows: true })
    }
  })

  it('shows everybody, in every table, exactly the rows of their authority', async () => {
    expect(await wrongViews(filled, await rightViews(filled))).toEqual([])
  })

  it(`refuses all ${FORBIDDEN_ACTS.length} acts that only a row rule forbids`, async () => {
    expect(await doneThoughForbidden(filled)).toEqual([])
  })
})
