import { LeakReachDocument, type LeakReachInput, type Send } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { anAccount } from '../support/an-account.js'
import { inventRecords, type InventedRecord } from '../support/invent-records.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let chief: Send
let invented: InventedRecord[]
let yesterday: string

beforeAll(async () => {
  house = await aHouse()
  invented = await inventRecords(house, 1200, 'reach')
  chief = house.staff(await house.signIn('cpo'))
  yesterday = addDays(dayInSeoul(house.clock.now()), -1)
})

afterAll(() => house.close())

async function reported(send: Send, input: LeakReachInput, first: number) {
  const lines = []
  let after: string | null = null
  for (;;) {
    const { leakReach }: { leakReach: Awaited<ReturnType<typeof page>> } = {
      leakReach: await page(send, input, first, after),
    }
    lines.push(...leakReach.edges.map(({ node }) => node))
    after = leakReach.pageInfo.endCursor ?? null
    if (!leakReach.pageInfo.hasNextPage) return { ...leakReach, lines }
  }
}

const page = async (send: Send, input: LeakReachInput, first: number, after: string | null) =>
  (await send(LeakReachDocument, { input, first, ...(after === null ? {} : { after }) })).leakReach

/** The same, from the records as they were written, one by one. */
function naive(input: LeakReachInput, isSeen: (record: InventedRecord) => boolean = () => true) {
  const { accountId: account, origin, from, until } = input
  const named = invented.filter(
    (record) =>
      isSeen(record) &&
      (account == null || record.account_id === account) &&
      (origin == null || record.origin === origin) &&
      record.outcome !== 'REFUSED' &&
      record.collections.length > 0 &&
      from <= dayInSeoul(record.at) &&
      dayInSeoul(record.at) <= until,
  )
  const lines = [...new Set(named.flatMap(({ collections }) => collections))].map((pseudonym) => {
    const own = named.filter(({ collections }) => collections.includes(pseudonym))
    const revealed = own.filter(({ act }) => act === 'subject.revealed')
    const instants = own.map(({ at }) => at.toISOString()).toSorted()
    return {
      pseudonym,
      items: [...new Set(revealed.flatMap(({ items }) => items))].toSorted(),
      isRevealed: revealed.length > 0,
      times: own.length,
      firstAt: instants[0]!,
      lastAt: instants.at(-1)!,
      caseNumbers: [...new Set(own.flatMap(({ case_number }) => case_number ?? []))].toSorted(),
      acts: [...new Set(own.map(({ act }) => act))].toSorted(),
    }
  })
  return {
    recordCount: named.length,
    collectionCount: lines.length,
    revealedCount: lines.filter(({ isRevealed }) => isRevealed).length,
    lines: lines.toSorted((a, b) => (a.lastAt + a.pseudonym < b.lastAt + b.pseudonym ? 1 : -1)),
  }
}

const exactly = (found: Awaited<ReturnType<typeof reported>>) => ({
  recordCount: found.recordCount,
  collectionCount: found.collectionCount,
  revealedCount: found.revealedCount,
  lines: found.lines.map((line) => ({
    ...line,
    items: line.items.toSorted(),
    caseNumbers: line.caseNumbers.toSorted(),
    acts: line.acts.toSorted(),
  })),
})

it('is exactly what a count of all records by hand gives, by account, by address and by both, page by page', async () => {
  const days = { from: addDays(yesterday, -120), until: yesterday }
  const account = await accountId(house, 'handler')
  const inputs: readonly LeakReachInput[] = [
    { accountId: account, ...days },
    { origin: '192.0.2.1', ...days },
    { accountId: account, origin: '192.0.2.1', ...days },
    { accountId: account, from: addDays(yesterday, -40), until: addDays(yesterday, -20) },
    { origin: '203.0.113.1', ...days },
  ]
  for (const input of inputs) {
    const expected = naive(input)
    for (const first of [100, 7]) expect(exactly(await reported(chief, input, first))).toEqual(expected)
  }
  expect(naive(inputs[0]!).lines.length).toBeGreaterThan(20)
  expect(naive(inputs[0]!).revealedCount).toBeGreaterThan(3)
})

it('keeps its pages at the moment of the first, whatever is recorded meanwhile', async () => {
  const account = await accountId(house, 'officer')
  const input = { accountId: account, from: addDays(yesterday, -120), until: addDays(yesterday, 1) }
  const before = await reported(chief, input, 100)
  const one = await page(chief, input, 10, null)
  const last = before.lines.at(-1)!
  await house.sql(
    'postgres',
    `insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, duty, items, collections, outcome, request_id)
     select gen_random_uuid(), $1, 'STAFF', a.id, a.department_id, '192.0.2.1', 'inquiry.viewed', 'INSPECTION', '{}', array[$2::uuid], 'DONE', gen_random_uuid()
     from jikimi.account a where a.id = $3`,
    [new Date(house.clock.now().getTime() + 1000), last.pseudonym, account],
  )
  await house.clock.move({ seconds: 5 })
  const rest = []
  for (let after = one.pageInfo.endCursor ?? null; after;) {
    const next = await page(chief, input, 10, after)
    rest.push(...next.edges.map(({ node }) => node))
    after = next.pageInfo.hasNextPage ? (next.pageInfo.endCursor ?? null) : null
  }
  expect([...one.edges.map(({ node }) => node), ...rest]).toEqual(before.lines)
  const anew = await reported(chief, input, 100)
  expect(anew.lines[0]).toMatchObject({ pseudonym: last.pseudonym, times: last.times + 1 })
})

it('holds an auditor to their scopes, totals included', async () => {
  const person = await anAccount(house, 'reaching', ['AUDITOR'])
  const scope = { purposes: ['IR_MEETING'], from: addDays(yesterday, -50), until: addDays(yesterday, -5) }
  await house.sql(
    'postgres',
    `insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
     values (gen_random_uuid(), $1, $2, '{}', '{}', $3, $4, $5, now())`,
    [person.accountId, scope.purposes, scope.from, scope.until, await accountId(house, 'cpo')],
  )
  const auditor = house.staff(await house.signIn(person))
  const input = { origin: '192.0.2.2', from: addDays(yesterday, -120), until: yesterday }
  const isSeen = ({ purpose, at }: InventedRecord) =>
    purpose === 'IR_MEETING' && scope.from <= dayInSeoul(at) && dayInSeoul(at) <= scope.until
  const expected = naive(input, isSeen)
  expect(exactly(await reported(auditor, input, 9))).toEqual(expected)
  expect(expected.lines.length).toBeGreaterThan(0)
})

it('is asked for with an account or address, for at most 731 days, and is on record', async () => {
  const account = await accountId(house, 'handler')
  const ask = (input: LeakReachInput, after?: string) =>
    refusalOf(chief(LeakReachDocument, { input, ...(after ? { after } : {}) }))
  expect(await ask({ from: yesterday, until: yesterday })).toBe('REACH_NOT_VALID')
  expect(await ask({ accountId: account, from: yesterday, until: addDays(yesterday, -1) })).toBe('REACH_NOT_VALID')
  expect(await ask({ accountId: account, from: addDays(yesterday, -731), until: yesterday })).toBe('REACH_NOT_VALID')
  expect(await ask({ accountId: 'none', from: yesterday, until: yesterday })).toBe('REQUEST_NOT_VALID')
  expect(await ask({ accountId: account, from: yesterday, until: yesterday }, 'none')).toBe('REQUEST_NOT_VALID')
  const longest = { accountId: account, from: addDays(yesterday, -730), until: yesterday }
  expect((await page(chief, longest, 5, null)).recordCount).toBeGreaterThan(0)
  const [record] = await allRecords(chief, { act: 'access-record.reach-reported' })
  expect(record).toMatchObject({ objectId: account, duty: 'INSPECTION', collections: [] })
})
