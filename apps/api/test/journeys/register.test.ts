import {
  RegisteredCollectionsDocument,
  type RegisterFilterInput,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officer: Send
let chief: Send
const numbers: string[] = []

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  for (let n = 0; n < 7; n += 1) {
    const purpose = n % 3 === 2 ? 'IR_MEETING' : 'CIVIL_COMPLAINT'
    const name = ['홍길동', '남궁민준', 'Gildong Hong'][n % 3]!
    const { case: own } = await sendInquiry(house.site(), { purpose, name, email: `person${n}@example.kr` })
    numbers.unshift(own.number)
    await house.clock.move({ seconds: 1 })
  }
  officer = house.staff(await house.signIn('officer'))
  chief = house.staff(await house.signIn('cpo'))
})

afterAll(() => house.close())

const list = async (filter: RegisterFilterInput = {}, first = 25, after?: string) =>
  (await officer(RegisteredCollectionsDocument, { filter, first, ...(after ? { after } : {}) })).registeredCollections

const listed = async (filter: RegisterFilterInput = {}) => (await list(filter)).edges.map(({ node }) => node)

describe('the register', () => {
  it('shows a privacy officer every purpose, newest first, and nothing in clear', async () => {
    const found = await listed()
    expect(found.map(({ caseNumber }) => caseNumber)).toEqual(numbers)
    expect(new Set(found.map(({ purpose }) => purpose))).toEqual(new Set(['CIVIL_COMPLAINT', 'IR_MEETING']))
    expect(JSON.stringify(found)).not.toMatch(/홍길동|남궁민준|Gildong|person\d|0000-0001|다음 주로/)
    expect(found[0]!.items.find(({ kind }) => kind === 'NAME')!.masked).toMatch(/[홍동*]{3}/)
    expect(found[0]).toMatchObject({ state: 'RECEIVED', dueReason: 'PERIOD', personSize: 1, policyVersion: '1.0' })
    expect(found[0]!.daysUntilDue).toBeGreaterThan(80)
    expect(found[0]!.consentedAt).not.toBeNull()
  })

  it('comes page by page without a gap or a row twice, while more come in', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await list({}, 2, after)
      seen.push(...page.edges.map(({ node }) => node.caseNumber))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor! : undefined
      if (seen.length === 2)
        numbers.unshift((await sendInquiry(house.site(), { email: 'late@example.kr' })).case.number)
    } while (after)
    expect(seen).toEqual(numbers.slice(1))
    expect(await refusalOf(list({}, 101))).toBe('REQUEST_NOT_VALID')
    expect(await refusalOf(list({}, 2, 'bm9uc2Vuc2U'))).toBe('REQUEST_NOT_VALID')
  })

  it('is narrowed by purpose, state, days received and the day that it is due by', async () => {
    const all = await listed()
    const handler = house.staff(await house.signIn('handler'))
    const [one] = await casesOf(handler)
    await handler(TakeCaseDocument, { input: { caseId: one!.id, version: one!.version } })
    expect((await listed({ state: 'TAKEN' })).map(({ caseId }) => caseId)).toEqual([one!.id])
    expect((await listed({ purpose: 'IR_MEETING' })).map(({ purpose }) => purpose)).toEqual([
      'IR_MEETING',
      'IR_MEETING',
    ])
    const today = dayInSeoul(house.clock.now())
    const { dueOn } = all.at(-1)!
    for (const [filter, count] of [
      [{ receivedFrom: addDays(today, 1) }, 0],
      [{ receivedUntil: addDays(today, -2) }, 0],
      [{ receivedFrom: addDays(today, -2), receivedUntil: today }, all.length],
      [{ dueUntil: addDays(dueOn, -2) }, 0],
      [{ dueUntil: addDays(dueOn, 2) }, all.length],
    ] as const)
      expect([filter, (await listed(filter)).length]).toEqual([filter, count])
    expect(await refusalOf(list({ receivedFrom: today, receivedUntil: addDays(today, -1) }))).toBe('DAYS_NOT_VALID')
  })

  it('finds what is due sooner because its purpose was achieved', async () => {
    const due = addDays(dayInSeoul(house.clock.now()), 14)
    expect(await listed({ dueUntil: due })).toEqual([])
    await house.sql(
      'postgres',
      `update jikimi.inquiry_case set state = 'ANSWERED', answered_at = jikimi.now() where number = $1`,
      [numbers[0]],
    )
    const [found] = await listed({ dueUntil: due })
    expect(found).toMatchObject({ caseNumber: numbers[0], dueOn: due, dueReason: 'PURPOSE_ACHIEVED', daysUntilDue: 14 })
  })

  it('is on record as duty REGISTER with whom it showed, and as an empty list where it showed nobody', async () => {
    const before = await allRecords(chief, { act: 'register.listed' }, 100)
    const found = await listed({ purpose: 'IR_MEETING' })
    await listed({ receivedFrom: addDays(dayInSeoul(house.clock.now()), 1) })
    const [empty, full, ...rest] = await allRecords(chief, { act: 'register.listed' }, 100)
    expect(rest).toHaveLength(before.length)
    expect(full).toMatchObject({ duty: 'REGISTER', purpose: null, outcome: 'DONE', collectionCount: found.length })
    expect(empty).toMatchObject({ duty: 'REGISTER', collectionCount: 0 })
  })

  it('leaves out what is restricted, and shows it again when the restriction ended', async () => {
    const [first] = await listed()
    await house.sql(
      'postgres',
      'insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now())',
      [first!.id],
    )
    expect((await listed()).map(({ id }) => id)).not.toContain(first!.id)
    await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
    expect((await listed()).map(({ id }) => id)).toContain(first!.id)
  })

  it.each(['administrator', 'cpo', 'handler', 'ir-handler', 'auditor', 'archivist'])(
    'is closed to %s',
    async (name) => {
      const somebody = house.staff(await house.signIn(name))
      expect(await refusalOf(somebody(RegisteredCollectionsDocument, {}))).toBe('NOT_ALLOWED')
    },
  )
})
