import { monday } from '../sql-matrix/fixture-meetings.js'
import { fill } from '../sql-matrix/fill.js'
import { inIds, inNames } from '../sql-matrix/named.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { inSession } from '../support/in-session.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
})

afterAll(() => database.drop())

const ask = <Row extends object>(token: string, text: string): Promise<Row[]> =>
  inSession(database.urls.jikimi_app, token, async (client) => {
    const answers: unknown = await client.query(inIds(text))
    return ([answers].flat() as { rows: Row[] }[]).at(-1)!.rows
  })

describe('the times of an offer', () => {
  const free = async (token: string) =>
    (await ask<{ name: string }>(token, 'select time_id::text as name from jikimi.free_times()')).map(({ name }) =>
      inNames(name),
    )

  it('are told apart for their visitor as free and not, and nothing of what else there is', async () => {
    // The second of them overlaps another meeting of the same handler, the third is over
    expect(await free('visit of offered')).toEqual(['time of offered'])
    expect(await free('visit of fixed')).toEqual([])
  })
})

describe('two meetings of one handler', () => {
  const fix = (name: string, at: string): Promise<unknown> =>
    database.sql(
      'postgres',
      inIds(`update jikimi.appointment set state = 'FIXED', fixed_time_id = {new}, fixed_at = now(), starts_at = ${at},
        ends_at = ${at} + interval '60 minutes' where id = {meeting ${name}}`),
    )
  const open = (name: string): Promise<unknown> =>
    database.sql(
      'postgres',
      inIds(`update jikimi.appointment set state = 'OFFERED', fixed_time_id = null, fixed_at = null, starts_at = null,
        ends_at = null, is_doubled = false where id = {meeting ${name}}`),
    )

  it('never overlap, whoever writes them; one right behind the other is fine, and so is one of a colleague', async () => {
    await expect(fix('offered', monday('11:00'))).rejects.toMatchObject({ code: '23P01' })
    await expect(fix('offered', monday('12:29'))).rejects.toMatchObject({ code: '23P01' })
    await fix('offered', monday('12:30'))
    await fix('of colleague', monday('11:30'))
    await open('offered')
    await open('of colleague')
  })

  it('are kept, both, when a case is handed over to somebody who meets by then: it is no ground for keeping a case', async () => {
    await fix('of colleague', monday('11:30'))
    const [moved] = await ask(
      'token of colleague',
      `update jikimi.inquiry_case set handler_id = {handler} where id = {case of colleague};
       select holder_id = {handler} as follows, is_doubled from jikimi.appointment where id = {meeting of colleague}`,
    )
    expect(moved).toEqual({ follows: true, is_doubled: true })
    await open('of colleague')
  })
})
