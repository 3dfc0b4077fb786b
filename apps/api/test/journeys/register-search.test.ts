import { FindRegisteredDocument, SearchRegisteredByNameDocument, type Send } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { manyCollections } from '../support/many-collections.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officer: Send
let chief: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  await sendInquiry(house.site(), {
    name: '홍길동'.normalize('NFD'),
    email: 'gildong@example.kr',
    phone: '010-0000-0001',
  })
  await sendInquiry(house.site(), { purpose: 'IR_MEETING', name: 'Gil-Dong  HONG', email: 'gildong@example.kr' })
  await sendInquiry(house.site(), { name: '홍길순', email: 'gilsun@example.kr', phone: '010-0000-0003' })
  officer = house.staff(await house.signIn('officer'))
  chief = house.staff(await house.signIn('cpo'))
})

afterAll(() => house.close())

const find = async (input: { email?: string; phone?: string }) =>
  (await officer(FindRegisteredDocument, { input })).findRegistered
const search = async (name: string, range = {}) =>
  (await officer(SearchRegisteredByNameDocument, { input: { name, ...range } })).searchRegisteredByName
const records = (act: string) => allRecords(chief, { act }, 100)

describe('an exact look-up', () => {
  it('finds all purposes by a whole address or number, however it is written, and nobody by a part of it', async () => {
    expect((await find({ email: ' GILDONG@example.kr' })).map(({ purpose }) => purpose)).toEqual([
      'IR_MEETING',
      'CIVIL_COMPLAINT',
    ])
    expect(await find({ phone: '+82 10 0000 0003' })).toHaveLength(1)
    expect(await find({ email: 'gildong@example.com' })).toEqual([])
    expect(await refusalOf(find({ phone: '0003' }))).toBe('CONTACT_NOT_VALID')
    expect(await refusalOf(find({}))).toBe('CONTACT_NOT_VALID')
    expect(await refusalOf(find({ email: 'gildong@example.kr', phone: '010-0000-0001' }))).toBe('CONTACT_NOT_VALID')
  })

  it('is on record found or not, a colleague told apart, and never with the value', async () => {
    await find({ email: 'gildong@example.kr' })
    await find({ email: 'nobody@example.kr' })
    await find({ email: 'handler@example.kr' })
    const [colleague, nobody, found] = await records('register.found')
    expect(found).toMatchObject({ duty: 'REGISTER', collectionCount: 2, isCollegial: false })
    expect(nobody).toMatchObject({ duty: 'REGISTER', collectionCount: 0, isCollegial: false })
    expect(colleague).toMatchObject({ collectionCount: 0, isCollegial: true })
    expect(JSON.stringify(await records('register.found'))).not.toMatch(/gildong|nobody/)
  })

  it('leaves out what is restricted', async () => {
    await house.sql(
      'postgres',
      `insert into jikimi.restriction (id, collection_id, began_at) select gen_random_uuid(), id, jikimi.now()
       from jikimi.collection where purpose = 'IR_MEETING'`,
    )
    expect(await find({ email: 'gildong@example.kr' })).toHaveLength(1)
    expect((await search('Gildong Hong')).matches).toEqual([])
    await house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
  })
})

describe('a search by name', () => {
  it.each(['홍길동', '홍길동'.normalize('NFD'), ' 홍 길동 ', '홍길동🙂'])(
    'finds the name %j as it was meant',
    async (name) => {
      const { matches, compared, isWhole } = await search(name)
      expect({ compared, isWhole }).toEqual({ compared: 3, isWhole: true })
      expect(matches.map(({ purpose }) => purpose)).toEqual(['CIVIL_COMPLAINT'])
      expect(JSON.stringify(matches)).not.toContain('길')
    },
  )

  it('takes a Latin name in any case and spacing, and no part of a name for a name', async () => {
    expect((await search('gildong hong')).matches).toHaveLength(1)
    for (const part of ['길동', '홍', 'hong']) expect((await search(part)).matches).toEqual([])
  })

  it('keeps to the purpose and the days that are asked for', async () => {
    const today = dayInSeoul(house.clock.now())
    expect((await search('홍길동', { purpose: 'IR_MEETING' })).compared).toBe(1)
    expect((await search('홍길동', { receivedFrom: today, receivedUntil: today })).matches).toHaveLength(1)
    expect((await search('홍길동', { receivedFrom: addDays(today, 1) })).compared).toBe(0)
  })

  it('is refused without a letter, or far longer than names are', async () => {
    for (const name of ['', '  ', '🙂', '가'.repeat(201)]) expect(await refusalOf(search(name))).toBe('NAME_NOT_VALID')
  })

  it('is on record with whom it found, also nobody, with how many it compared and without the name', async () => {
    await search('홍길동')
    await search('아무개')
    const [nobody, found] = await records('register.searched')
    expect(found).toMatchObject({ duty: 'REGISTER', collectionCount: 1, note: 'compared 3' })
    expect(nobody).toMatchObject({ duty: 'REGISTER', collectionCount: 0, note: 'compared 3' })
    expect(JSON.stringify(await records('register.searched'))).not.toMatch(/아무개|홍길/)
  })

  it('opens at most a thousand: a range that holds more is refused, a day that does is searched from its newest', async () => {
    const today = dayInSeoul(house.clock.now())
    const [one] = await find({ phone: '010-0000-0003' })
    await manyCollections(house, one!.id, 998, '아무개')
    expect(await refusalOf(search('홍길동'))).toBe('SEARCH_TOO_WIDE')
    expect(await refusalOf(search('홍길동', { receivedFrom: addDays(today, -1), receivedUntil: today }))).toBe(
      'SEARCH_TOO_WIDE',
    )
    const found = await search('홍길순', { receivedFrom: today, receivedUntil: today })
    expect(found).toMatchObject({ compared: 1000, isWhole: false })
    expect((await search('아무개', { receivedFrom: today, receivedUntil: today })).matches).toHaveLength(100)
    await house.sql('postgres', `delete from jikimi.inquiry_case where number like 'MANY-%'`)
  })

  it('is allowed so many times an hour, also for those who ask at once, and again an hour later', async () => {
    await house.clock.move({ minutes: 61 })
    officer = house.staff(await house.signIn('officer'))
    const outcomes: string[] = []
    const coded = () =>
      search('홍길동').then(
        () => 'FOUND',
        (refused: { code: string }) => refused.code,
      )
    for (let n = 0; n < 8; n += 1) outcomes.push(...(await Promise.all([coded(), coded(), coded()])))
    while (!outcomes.includes('SEARCHES_AT_MOST')) outcomes.push(await coded())
    expect(outcomes.filter((one) => one === 'FOUND')).toHaveLength(20)
    expect(new Set(outcomes)).toEqual(new Set(['FOUND', 'BUSY', 'SEARCHES_AT_MOST']))
    await house.clock.move({ minutes: 61 })
    officer = house.staff(await house.signIn('officer'))
    expect((await search('홍길동')).matches).toHaveLength(1)
  })
})
