import { GRANTS, type Permission } from '../../src/authority/grants.js'
import { DEMO_PEOPLE } from '../../src/demo/demo-people.js'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { ofThisRun } from '../support/run.js'
import { senders } from '../support/senders.js'
import { aWiredHouse, type WiredHouse } from './a-wired-house.js'
import { everyString, type Injected } from './every-string.js'
import { HOSTILE } from './hostile.js'

let house: WiredHouse
const cookies = new Map<string, string>()

beforeAll(async () => {
  house = await aWiredHouse()
  for (const { roles, signInName } of DEMO_PEOPLE)
    cookies.set(roles[0]!, cookies.get(roles[0]!) ?? (await house.signIn(signInName.split('@')[0]!)))
})

afterAll(() => house.close())

function cookieFor(permission: Permission): string | undefined {
  const grantees: readonly string[] = GRANTS[permission]
  return (
    grantees.map((role) => cookies.get(role)).find((cookie) => cookie !== undefined) ??
    (grantees.includes('STAFF') && !grantees.includes('ANONYMOUS') ? cookies.get('HANDLER') : undefined)
  )
}

const tables = async (): Promise<number> => {
  const [row] = await house.database.sql<{ count: number }>(
    'postgres',
    `select count(*)::int as count from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'jikimi'`,
  )
  return row!.count
}

/** Answered or refused, at once, without a fault, and without a word of it in a refusal or a header. */
async function expectHarmless(
  side: 'site' | 'staff',
  { place, permission, query, variables }: Injected,
  text: string,
): Promise<void> {
  const cookie = side === 'staff' ? cookieFor(permission) : undefined
  const started = performance.now()
  const { status, codes, headers, text: answer } = await house.ask[side](query, variables, cookie ? { cookie } : {})
  expect({
    place,
    status: [200, 400].includes(status),
    faults: codes.filter((code) => code === 'FAULT' || code === 'NO_CODE'),
  }).toEqual({ place, status: true, faults: [] })
  expect(codes).not.toContain('NOT_SIGNED_IN')
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(answer).not.toContain(JSON.stringify(text).slice(1, -1))
  expect(answer).not.toMatch(/1337|root:|syntax error/)
  expect(headers['set-cookie'] ?? []).not.toContain('injected=1')
}

/** In the short form each text in a third of the places, and each place with a third of the texts. */
const TEXTS = Object.entries(HOSTILE).map(([name, text], at) => [name, text, at] as const)

describe.each(TEXTS)('%s', (_name, text, at) => {
  // The fifth failed step-up would end the session that the other texts are sent in
  beforeEach(() => house.database.sql('postgres', 'update jikimi.staff_session set step_up_failures = 0'))

  it('is harmless in every text of the public schema', async () => {
    const before = await tables()
    for (const injected of ofThisRun(everyString(buildPublicSchema(), text), at))
      await expectHarmless('site', injected, text)
    expect(await tables()).toBe(before)
  })

  it('is harmless in every text of the staff schema', async () => {
    const before = await tables()
    for (const injected of ofThisRun(everyString(buildStaffSchema(), text), at))
      await expectHarmless('staff', injected, text)
    expect(await tables()).toBe(before)
  })

  it("comes back to a handler as it was typed, when it is a person's name and words", async () => {
    const typed = text.slice(0, 40).replaceAll('\r', '').trim()
    await sendInquiry(senders(`http://127.0.0.1:${house.port}`, house.database.siteKey).site(), {
      name: typed,
      content: typed,
    })
    expect(await revealedLast()).toEqual({ NAME: typed.normalize('NFC'), CONTENT: typed.normalize('NFC') })
  })
})

/** What the newest inquiry holds, as a handler reveals it. */
async function revealedLast(): Promise<Record<string, string>> {
  const staff = async (query: string, variables: object) => {
    const { codes, data } = await house.ask.staff(query, variables, { cookie: cookies.get('HANDLER')! })
    expect(codes).toEqual([])
    return data as Record<string, unknown>
  }
  const list = await staff(
    '{ inquiryCases(purpose: "CIVIL_COMPLAINT", first: 1) { edges { node { id version } } } }',
    {},
  )
  const [edge] = (list['inquiryCases'] as { edges: { node: { id: string; version: number } }[] }).edges
  const { id: caseId, version } = edge!.node
  await staff('mutation ($input: TakeCaseInput!) { takeCase(input: $input) { id } }', { input: { caseId, version } })
  const input = { caseId, items: ['NAME', 'CONTENT'], reason: 'ANSWERING' }
  const { revealItems } = await staff(
    'mutation ($input: RevealItemsInput!) { revealItems(input: $input) { items { code value } } }',
    { input },
  )
  const { items } = revealItems as { items: { code: string; value: string }[] }
  return Object.fromEntries(items.map(({ code, value }) => [code, value]))
}

it('puts hostile texts into every argument that takes one', () => {
  const places = [buildPublicSchema(), buildStaffSchema()]
    .flatMap((schema) => everyString(schema, 'x'))
    .map(({ place }) => place)
  expect(places).toEqual(
    expect.arrayContaining([
      'inquiryForm(purpose)',
      'submitInquiry(input.items.value)',
      'signIn(input.signInName)',
      'createAccount(input.departmentId)',
      'answerCase(input.body)',
    ]),
  )
  expect(places.length).toBeGreaterThan(40)
})
