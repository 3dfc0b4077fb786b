import { Client } from 'pg'
import { fill } from '../sql-matrix/fill.js'
import { idOf, inIds, inNames } from '../sql-matrix/named.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { conditionsOf, type Stone, triggersOf } from './broken-walls.js'
import { ACTS_ON_MEETINGS, MEETINGS_IN_SQL, monday } from './meetings-in-sql.js'

/** Who asks, by which token; each visitor is named after the meeting that they were offered. */
const TOKENS: Readonly<Record<string, string>> = {
  handler: 'token of handler',
  colleague: 'token of colleague',
  lapsed: 'token of lapsed',
  irHandler: 'token of irHandler',
  officer: 'token of officer',
  chief: 'token of chief',
  auditor: 'token of auditor',
  site: 'key of site',
  subject: 'receipt of subject',
  visitor: 'visit of held',
  fixedVisitor: 'visit of overdue',
  earlierVisitor: 'visit of earlier',
  metVisitor: 'visit of met',
  restrictedVisitor: 'visit of restricted',
  colleagueVisitor: 'visit of of colleague',
  pastVisitor: 'visit of of lapsed',
  nobody: '',
}
const WHO = [...Object.keys(TOKENS), 'worker']
/** By a right or a row rule, by what a row must be, by an overlap. */
const REFUSED = new Set(['42501', '23514', '23P01'])

let database: TestDatabase
const clients = new Map<string, Client>()

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  await database.sql('postgres', inIds(MEETINGS_IN_SQL))
  for (const role of ['jikimi_app', 'jikimi_worker'] as const) {
    const client = new Client({ connectionString: database.urls[role] })
    await client.connect()
    clients.set(role, client)
  }
})

afterAll(async () => {
  for (const client of clients.values()) await client.end()
  await database.drop()
})

/** In a transaction that is rolled back: the rows of the last statement, or the code of the refusal. */
async function ask(who: string, statement: string): Promise<Record<string, unknown>[] | string> {
  const client = clients.get(who === 'worker' ? 'jikimi_worker' : 'jikimi_app')!
  const self = who in TOKENS && TOKENS[who]!.startsWith('token') ? idOf(who) : idOf('nobody')
  const text = inIds(statement).replaceAll(':self', `'${self}'`)
  try {
    const answers = (await client.query(
      `rollback; begin; select set_config('jikimi.session', '${TOKENS[who] ?? ''}', true); ${text}; rollback`,
    )) as unknown as { rows: Record<string, unknown>[]; rowCount: number | null }[]
    const { rows, rowCount } = answers.at(-2)!
    return rows.length > 0 ? rows : Array.from({ length: rowCount ?? 0 }, () => ({}))
  } catch (fault) {
    return String((fault as { code?: string }).code)
  }
}

/** What comes otherwise than it should for somebody. */
async function wrong(whoever: readonly string[] = WHO, most = Infinity): Promise<string[]> {
  const found: string[] = []
  for (const [what, statement, by] of ACTS_ON_MEETINGS)
    for (const who of whoever) {
      if (found.length >= most) return found
      const answer = await ask(who, statement)
      const isDone = typeof answer !== 'string' && answer.length > 0
      if (isDone !== by.includes(who))
        found.push(`${who} ${isDone ? 'can' : `can't (${JSON.stringify(answer)})`} ${what}`)
      else if (typeof answer === 'string' && !REFUSED.has(answer)) found.push(`${what}: ${answer} for ${who}`)
    }
  return found
}

async function seen(who: string, table: string, row = 'id'): Promise<string[] | string> {
  const answer = await ask(who, `select ${row}::text as name from jikimi.${table}`)
  return typeof answer === 'string' ? answer : answer.map(({ name }) => inNames(String(name))).toSorted()
}

const SEEN = {
  handler: ['earlier', 'held', 'met', 'of colleague', 'of lapsed', 'overdue'],
  colleague: ['earlier', 'held', 'met', 'of colleague', 'of lapsed', 'overdue'],
  lapsed: ['earlier', 'held', 'met', 'of colleague', 'of lapsed', 'overdue'],
  irHandler: ['ir held'],
  visitor: ['held'],
  fixedVisitor: ['overdue'],
  earlierVisitor: ['earlier'],
  metVisitor: ['met'],
  colleagueVisitor: ['of colleague'],
  worker: ['earlier', 'ir held', 'met', 'overdue'],
} as Readonly<Record<string, string[]>>

async function misseen(): Promise<string[]> {
  const found: string[] = []
  for (const who of WHO) {
    const wanted = (SEEN[who] ?? []).map((name) => `meeting ${name}`)
    const meetings = await seen(who, 'appointment')
    if (JSON.stringify(meetings) !== JSON.stringify(wanted)) found.push(`${who} sees ${meetings}`)
    const times = await seen(who, 'appointment_time', 'distinct appointment_id')
    const allowed = who === 'worker' ? '42501' : wanted
    if (JSON.stringify(times) !== JSON.stringify(allowed)) found.push(`${who} sees the times of ${times}`)
  }
  const tellable = await seen('worker', 'inquiry_case')
  if (!tellable.includes('case overdue') || tellable.includes('case earlier')) found.push(`the worker sees ${tellable}`)
  const whole = await seen('worker', 'collection')
  if (!whole.includes('overdue') || whole.includes('earlier')) found.push(`the worker sees ${whole}`)
  return found
}

describe('meetings, asked of the database and of nothing of the API', () => {
  it('are seen by who is designated for the purpose, by their own visitor, and by nobody else', async () => {
    expect(await misseen()).toEqual([])
  })

  it('are offered and ended by who holds the case, picked by whom they were offered to, told of by the worker', async () => {
    expect(await wrong()).toEqual([])
  })

  it('tell the visitor which of their times are free, and nothing of what else there is', async () => {
    const free = await ask('visitor', 'select time_id::text as name from jikimi.free_times()')
    expect((free as { name: string }[]).map(({ name }) => inNames(name))).toEqual(['time of held'])
    expect(await ask('fixedVisitor', 'select * from jikimi.free_times()')).toEqual([])
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
    await expect(fix('held', monday('11:00'))).rejects.toMatchObject({ code: '23P01' })
    await expect(fix('held', monday('12:29'))).rejects.toMatchObject({ code: '23P01' })
    await fix('held', monday('12:30'))
    await fix('of colleague', monday('11:30'))
    await open('held')
    await open('of colleague')
  })

  it('do overlap once the exclusion is taken out: nothing else keeps them apart', async () => {
    const takeOut = 'alter table jikimi.appointment drop constraint no_two_meetings_at_once'
    const overlapping = `update jikimi.appointment set state = 'FIXED', fixed_time_id = {new}, fixed_at = now(),
      starts_at = ${monday('11:00')}, ends_at = ${monday('12:00')} where id = {meeting held}`
    await database.sql('postgres', inIds(`begin; ${takeOut}; ${overlapping}; rollback`))
  })

  it('are kept, both, when a case is handed over to somebody who meets by then: it is no ground for keeping a case', async () => {
    await fix('of colleague', monday('11:30'))
    const [moved] = (await ask(
      'colleague',
      `update jikimi.inquiry_case set handler_id = {handler} where id = {case of colleague};
       select holder_id = {handler} as follows, is_doubled from jikimi.appointment where id = {meeting of colleague}`,
    )) as Record<string, unknown>[]
    expect(moved).toEqual({ follows: true, is_doubled: true })
    await open('of colleague')
  })
})

const TABLES = new Set(['appointment', 'appointment_time'])
const ELSEWHERE = new Set([
  'collection.tellings using',
  'inquiry_case.tellings using',
  'case_message.worker_tells with check',
  'inquiry_case.inquiry_case_moves_meeting',
])

/** Those to whom a missing stone would give something. */
const CLOSE = [
  'handler',
  'colleague',
  'lapsed',
  'visitor',
  'fixedVisitor',
  'metVisitor',
  'restrictedVisitor',
  'subject',
  'worker',
]

/** With this stone out, is anything of the above otherwise? */
async function isNoticed({ out, back }: Stone): Promise<boolean> {
  await database.sql('postgres', out)
  try {
    return [await followed(), await misseen()].flat().length > 0 || (await wrong(CLOSE, 1)).length > 0
  } finally {
    await database.sql('postgres', back)
  }
}

/** That a case knows of its meeting, and a meeting follows its case. */
async function followed(): Promise<string[]> {
  const state = 'select meeting_state as is from jikimi.inquiry_case where id = '
  const [ended] = (await ask(
    'handler',
    inIds(
      `update jikimi.appointment set state = 'HELD', ended_at = now() where id = {meeting earlier}; ${state} {case earlier}`,
    ),
  )) as { is: string }[]
  const [moved] = (await ask(
    'colleague',
    inIds(`update jikimi.inquiry_case set handler_id = {handler} where id = {case of colleague};
    select holder_id::text as is from jikimi.appointment where id = {meeting of colleague}`),
  )) as { is: string }[]
  return [...(ended?.is === 'HELD' ? [] : ['no end']), ...(moved?.is === idOf('handler') ? [] : ['no move'])]
}

it('misses each condition and each trigger that is taken out of its wall', async () => {
  expect(await followed()).toEqual([])
  const stones = [...(await conditionsOf(database)), ...(await triggersOf(database))].filter(
    ({ table, name }) => TABLES.has(table) || ELSEWHERE.has(name),
  )
  expect(stones.length).toBeGreaterThanOrEqual(16)
  const unnoticed: string[] = []
  for (const stone of stones.filter(({ out, back }) => out !== back))
    if (!(await isNoticed(stone))) unnoticed.push(stone.name)
  expect(unnoticed).toEqual([])
}, 300_000)
