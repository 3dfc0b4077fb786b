import {
  FindCasesByContactDocument,
  InquiryCasesDocument,
  PersonAccessesDocument,
  type PersonAccessesInput,
  type Send,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

const EMAIL = 'gildong@example.kr'
const PHONE = '010-0000-0001'

let house: House
let chief: Send

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site(), { email: EMAIL, phone: PHONE })
  await sendInquiry(house.site(), { purpose: 'IR_MEETING', email: EMAIL, phone: '010-0000-0002' })
  await sendInquiry(house.site(), { email: 'other@example.kr', phone: '010-0000-0003' })
  const handler = house.staff(await house.signIn('handler'))
  for (let n = 0; n < 5; n += 1)
    await handler(FindCasesByContactDocument, { input: { purpose: 'CIVIL_COMPLAINT', email: EMAIL } })
  await handler(FindCasesByContactDocument, { input: { purpose: 'CIVIL_COMPLAINT', email: 'other@example.kr' } })
  await handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' })
  await house.sequence()
  chief = house.staff(await house.signIn('cpo'))
})

afterAll(() => house.close())

async function found(input: PersonAccessesInput, first = 25) {
  const records = []
  let answer = (await chief(PersonAccessesDocument, { input, first })).personAccesses
  for (;;) {
    records.push(...answer.records.edges.map(({ node }) => node))
    const { hasNextPage, endCursor } = answer.records.pageInfo
    if (!hasNextPage) return { collections: answer.collections, records }
    answer = (await chief(PersonAccessesDocument, { input, first, after: endCursor! })).personAccesses
  }
}

it('finds every collection of a person by address, and exactly the records that name one of them', async () => {
  const { collections, records } = await found({ email: EMAIL }, 2)
  expect(collections.map(({ purpose }) => purpose)).toEqual(['CIVIL_COMPLAINT', 'IR_MEETING'])
  const own = new Set(collections.map(({ pseudonym }) => pseudonym))
  const all = await allRecords(chief, {}, 100)
  const naming = all.filter((record) => record.collections.some((one) => own.has(one)))
  expect(records.map(({ id }) => id)).toEqual(
    naming.filter(({ act }) => act !== 'access-record.person-found').map(({ id }) => id),
  )
  expect(records.filter(({ act }) => act === 'inquiry.looked-up')).toHaveLength(5)
  expect(records.some(({ act }) => act === 'inquiry.listed')).toBe(true)
})

it('finds by number what was collected with that number alone, however it is written', async () => {
  for (const phone of [PHONE, '+82 10 0000 0001', '01000000001']) {
    const { collections } = await found({ phone })
    expect(collections.map(({ purpose }) => purpose)).toEqual(['CIVIL_COMPLAINT'])
  }
})

it('finds nothing of a stranger, and says so by an empty list', async () => {
  expect(await found({ email: 'nobody@example.kr' })).toEqual({ collections: [], records: [] })
})

it('keeps to the days that are asked for', async () => {
  const today = dayInSeoul(house.clock.now())
  expect((await found({ email: EMAIL, until: addDays(today, -1) })).records).toEqual([])
  expect((await found({ email: EMAIL, from: today, until: today })).records.length).toBeGreaterThan(5)
})

it('is on record as what it is, with the pseudonyms and without the address', async () => {
  const { collections } = await found({ email: EMAIL })
  const [record] = await allRecords(chief, { act: 'access-record.person-found' })
  expect(record).toMatchObject({ duty: 'INSPECTION', account: { signInName: 'cpo@example.kr' } })
  expect(record!.collections.toSorted()).toEqual(collections.map(({ pseudonym }) => pseudonym).toSorted())
  const rows = JSON.stringify(await house.sql('postgres', 'select r::text from jikimi.access_record r'))
  expect(rows).not.toContain('gildong')
  expect(rows).not.toContain('00000001')
})

it('takes exactly one whole address or number', async () => {
  const ask = (input: PersonAccessesInput) => refusalOf(chief(PersonAccessesDocument, { input }))
  for (const input of [{}, { email: EMAIL, phone: PHONE }, { email: 'gildong' }, { phone: '0001' }])
    expect(await ask(input)).toBe('LOOKUP_NOT_VALID')
})

it('is for the chief privacy officer alone, in SQL too', async () => {
  const all = `select * from jikimi.pseudonyms_of(array(select token from jikimi.lookup_token))`
  for (const who of ['administrator', 'officer', 'handler', 'auditor', 'archivist']) {
    const cookie = await house.signIn(who)
    expect(await refusalOf(house.staff(cookie)(PersonAccessesDocument, { input: { email: EMAIL } }))).toBe(
      'NOT_ALLOWED',
    )
    expect(await triedInSql(house, cookie, all)).toBe(0)
  }
  const [row] = await house.sql<{ token: Buffer }>('postgres', 'select token from jikimi.lookup_token limit 1')
  const one = 'select * from jikimi.pseudonyms_of(array[$1::bytea])'
  expect(await triedInSql(house, await house.signIn('cpo'), one, [row!.token])).toBeGreaterThan(0)
  expect(await triedInSql(house, await house.signIn('auditor'), one, [row!.token])).toBe(0)
})
