import { fill } from '../sql-matrix/fill.js'
import { inIds } from '../sql-matrix/named.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { inSession } from '../support/in-session.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
})

afterAll(() => database.drop())

interface Released {
  readonly number: string
  readonly is_with_substitute: boolean
}

/** Everything of the handler given back by the officer, and rolled back. */
const released = (substitute: string): Promise<Released[]> =>
  inSession(database.urls.jikimi_app, 'token of officer', async (client) => {
    const text = `select number, is_with_substitute from jikimi.release_cases({handler}, ${substitute})`
    return (await client.query<Released>(inIds(text))).rows
  })

describe('cases that are given back', () => {
  it.each([
    ['{colleague}', true],
    ['{lapsed}', false],
    ['{ended}', false],
    ['{irHandler}', false],
    ['{auditor}', false],
    ['{suspended}', false],
    ['{noRole}', false],
    ['{over}', false],
    ['{upcoming}', false],
    ['{notApproved}', false],
    ['null', false],
  ])('go to %s: %s', async (substitute, isWith) => {
    const cases = await released(substitute)
    expect(cases.length).toBeGreaterThan(2)
    expect(cases.filter(({ is_with_substitute: is }) => is !== isWith)).toEqual([])
  })

  it('are none that are closed', async () => {
    expect((await released('null')).map(({ number }) => number)).not.toContain('closed')
  })
})
