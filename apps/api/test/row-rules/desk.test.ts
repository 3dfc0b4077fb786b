import { Client } from 'pg'
import { fill } from '../sql-matrix/fill.js'
import { idOf, inIds, inNames } from '../sql-matrix/named.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { asSuperuser } from '../support/as-superuser.js'
import { conditionsOf, type Stone, triggersOf } from './broken-walls.js'
import { ACTS_ON_DESK, DESK_IN_SQL } from './desk-in-sql.js'

const STAFF = [
  'handler',
  'colleague',
  'lapsed',
  'ended',
  'irHandler',
  'both',
  'officer',
  'secondOfficer',
  'chief',
  'auditor',
  'administrator',
]
/** Who asks, by which token. */
const TOKENS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(STAFF.map((name) => [name, `token of ${name}`])),
  site: 'key of site',
  subject: 'receipt of subject',
  nobody: '',
}
const WHO = Object.keys(TOKENS)
/** By a right or a row rule, by what a row must be. */
const REFUSED = new Set(['42501', '23514', '23502'])

let database: TestDatabase
let client: Client

beforeAll(async () => {
  database = await aDatabase()
  await fill(database)
  await database.sql('postgres', inIds(DESK_IN_SQL))
  client = new Client({ connectionString: database.urls.jikimi_app })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

/** In a transaction that is rolled back: the rows of the last statement, or the code of the refusal. */
async function ask(who: string, statement: string): Promise<Record<string, unknown>[] | string> {
  const self = TOKENS[who]?.startsWith('token') ? idOf(who) : idOf('nobody')
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
async function wrong(most = Infinity): Promise<string[]> {
  const found: string[] = []
  for (const [what, statement, by] of ACTS_ON_DESK)
    for (const who of WHO) {
      if (found.length >= most) return found
      const answer = await ask(who, statement)
      const isDone = typeof answer !== 'string' && answer.length > 0
      if (isDone !== by.includes(who)) found.push(`${who} ${isDone ? 'can' : `can't (${String(answer)})`} ${what}`)
      else if (typeof answer === 'string' && !REFUSED.has(answer)) found.push(`${what}: ${answer} for ${who}`)
    }
  return found
}

const FOR_COMPLAINTS = ['template complaints', 'template everywhere']
const EVERY = [...FOR_COMPLAINTS, 'template meetings', 'template over'].toSorted()
const SEEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  case_draft: { handler: ['draft held'], colleague: ['draft of colleague'], irHandler: ['draft ir held'] },
  answer_template: {
    handler: FOR_COMPLAINTS,
    colleague: FOR_COMPLAINTS,
    lapsed: FOR_COMPLAINTS,
    irHandler: ['template everywhere', 'template meetings'],
    both: EVERY,
    officer: EVERY,
    secondOfficer: EVERY,
    chief: EVERY,
  },
}

async function misseen(): Promise<string[]> {
  const found: string[] = []
  for (const [table, seen] of Object.entries(SEEN))
    for (const who of WHO) {
      const answer = await ask(who, `select id::text as name from jikimi.${table}`)
      const names = typeof answer === 'string' ? answer : answer.map(({ name }) => inNames(String(name))).toSorted()
      if (JSON.stringify(names) !== JSON.stringify(seen[who] ?? [])) found.push(`${who} sees ${String(names)}`)
    }
  return found
}

/** As the superuser, whom row rules don't keep: what the triggers make of an act, rolled back. */
const after = (act: string, question: string): Promise<unknown> =>
  asSuperuser(database.name, async (superuser) => {
    const answers = (await superuser.query(
      inIds(`begin; ${act}; select ${question} as answer; rollback`),
    )) as unknown as {
      rows: { answer: unknown }[]
    }[]
    return answers.at(-2)!.rows[0]?.answer
  })

const CLOSED = `state = 'CLOSED', closed_at = now(), close_reason = 'DUPLICATE', duplicate_of = {case open}`
const DRAFTS = '(select count(*)::int from jikimi.case_draft where case_id = {case held})'

/** What happens by itself: the act, the question behind it, the answer. */
const BY_ITSELF: readonly (readonly [what: string, act: string, question: string, answer: unknown])[] = [
  ['nothing happens to the drafts of a case that stays', `update jikimi.inquiry_case set version = 9`, DRAFTS, 2],
  ...[
    ['is handed over', 'handler_id = {colleague}'],
    ['is given back', `handler_id = null, state = 'RECEIVED'`],
    ['is answered', `state = 'ANSWERED'`],
    ['is closed', CLOSED],
  ].map(
    ([how, set]) =>
      [
        `every draft is gone when its case ${how}`,
        `update jikimi.inquiry_case set ${set} where id = {case held}`,
        DRAFTS,
        0,
      ] as const,
  ),
  [
    'a case that is opened again is a duplicate no more',
    `update jikimi.inquiry_case set ${CLOSED} where id = {case held};
     update jikimi.inquiry_case set state = 'TAKEN', closed_at = null, close_reason = null where id = {case held}`,
    '(select duplicate_of is null from jikimi.inquiry_case where id = {case held})',
    true,
  ],
  [
    'a case has the end of the period of its collection, whatever it came with',
    `insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, period_ends_on)
     values ({new}, 'new', {bare}, 'CIVIL_COMPLAINT', 'RECEIVED', now(), '2099-01-01')`,
    '(select period_ends_on = jikimi.today() + 90 from jikimi.inquiry_case where id = {new})',
    true,
  ],
]

async function otherwise(): Promise<string[]> {
  const found: string[] = []
  for (const [what, act, question, answer] of BY_ITSELF) if ((await after(act, question)) !== answer) found.push(what)
  return found
}

describe('the desk, asked of the database and of nothing of the API', () => {
  it('shows drafts to who wrote them and still works on the case, templates by purpose, all of them to officers', async () => {
    expect(await misseen()).toEqual([])
  })

  it('lets each act be done by whom it should, and by nobody else', async () => {
    expect(await wrong()).toEqual([])
  })

  it.each(BY_ITSELF)('%s', async (_what, act, question, answer) => {
    expect(await after(act, question)).toBe(answer)
  })
})

describe('cases that are given back', () => {
  const released = async (substitute: string) => {
    const rows = await ask(
      'officer',
      `select number, is_with_substitute from jikimi.release_cases({handler}, ${substitute})`,
    )
    return (rows as { number: string; is_with_substitute: boolean }[]).map((row) => [
      row.number,
      row.is_with_substitute,
    ])
  }

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
    expect(cases.filter(([, is]) => is !== isWith)).toEqual([])
  })

  it('are none that are closed', async () => {
    expect((await released('null')).map(([number]) => number)).not.toContain('closed')
  })
})

const TABLES = new Set(['case_draft', 'answer_template'])
const ELSEWHERE = new Set([
  'inquiry_case.inquiry_case_period',
  'inquiry_case.inquiry_case_ends_drafts',
  'inquiry_case.inquiry_case_duplicates',
])

/** With this stone out, is anything of the above otherwise? */
async function isNoticed({ out, back }: Stone): Promise<boolean> {
  await database.sql('postgres', out)
  try {
    return (await misseen()).length > 0 || (await otherwise()).length > 0 || (await wrong(1)).length > 0
  } finally {
    await database.sql('postgres', back)
  }
}

it('each row rule and trigger of the desk is missed when it is taken out, and by nothing but its absence', async () => {
  const stones = [...(await conditionsOf(database)), ...(await triggersOf(database))].filter(
    ({ table, name }) => TABLES.has(table) || ELSEWHERE.has(name),
  )
  expect(stones).toHaveLength(10)
  const unnoticed: string[] = []
  for (const stone of stones) if (!(await isNoticed(stone))) unnoticed.push(stone.name)
  expect(unnoticed).toEqual([])
  expect([await misseen(), await otherwise(), await wrong()].flat()).toEqual([])
}, 300_000)
