import {
  JoinCollectionsDocument,
  KeepApartDocument,
  PersonSuggestionsDocument,
  RegisteredCollectionsDocument,
  RegisteredPersonDocument,
  type Send,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'
import { anAccount } from '../support/an-account.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officer: Send
let chief: Send
/** Collections: a and b share an address, b and c a number; d is somebody else. */
let a: string, b: string, c: string, d: string

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  const contacts = [
    { email: 'one@example.kr', phone: '010-0000-0001' },
    { email: 'one@example.kr', phone: '010-0000-0002' },
    { email: 'two@example.kr', phone: '010-0000-0002', purpose: 'IR_MEETING' },
    { email: 'three@example.kr', phone: '010-0000-0003' },
  ]
  for (const contact of contacts) {
    await sendInquiry(house.site(), contact)
    await house.clock.move({ seconds: 1 })
  }
  officer = house.staff(await house.signIn('officer'))
  chief = house.staff(await house.signIn('cpo'))
  const { registeredCollections } = await officer(RegisteredCollectionsDocument, {})
  ;[d, c, b, a] = registeredCollections.edges.map(({ node }) => node.id) as [string, string, string, string]
})

afterAll(() => house.close())

const suggested = async (first = 25, after?: string) =>
  (await officer(PersonSuggestionsDocument, { first, ...(after ? { after } : {}) })).personSuggestions
const pairs = async () => (await suggested()).edges.map(({ node }) => [node.first.id, node.second.id])
const join = async (firstId: string, secondId: string, reason = '같은 분이라고 전화로 알려 주셨습니다') =>
  (await officer(JoinCollectionsDocument, { input: { firstId, secondId, reason } })).joinCollections
const apart = async (firstId: string, secondId: string, reason = '가족이 함께 쓰는 주소입니다') =>
  (await officer(KeepApartDocument, { input: { firstId, secondId, reason } })).keepApart
const person = async (collectionId: string) =>
  (await officer(RegisteredPersonDocument, { collectionId })).registeredPerson
const idsOf = async (collectionId: string) => (await person(collectionId)).collections.map(({ id }) => id)

describe('collections of one contact', () => {
  it('are suggested in pairs that name what they share, masked, page by page', async () => {
    const { edges, pageInfo } = await suggested(1)
    expect(edges.map(({ node }) => node)).toMatchObject([
      { first: { id: b }, second: { id: c }, sharedEmail: false, sharedPhone: true },
    ])
    const rest = await suggested(1, pageInfo.endCursor!)
    expect(rest.edges.map(({ node }) => node)).toMatchObject([
      { first: { id: a }, second: { id: b }, sharedEmail: true, sharedPhone: false },
    ])
    expect(rest.pageInfo.hasNextPage).toBe(false)
    expect(JSON.stringify(edges)).not.toMatch(/two@|0000-0002|홍길동/)
    const [record] = await allRecords(chief, { act: 'person-suggestion.listed' })
    expect(record).toMatchObject({ duty: 'REGISTER', collectionCount: 2 })
  })

  it('are one person once an officer joined them, and with them whoever was joined with either', async () => {
    expect((await join(a, b)).collections.map(({ id }) => id)).toEqual([b, a])
    expect(await pairs()).toEqual([[b, c]])
    await join(c, b)
    for (const one of [a, b, c]) expect(await idsOf(one)).toEqual([c, b, a])
    expect(await idsOf(d)).toEqual([d])
    const { registeredCollections } = await officer(RegisteredCollectionsDocument, {})
    expect(registeredCollections.edges.map(({ node }) => node.personSize)).toEqual([1, 3, 3, 3])
    expect(await pairs()).toEqual([])
    expect(await refusalOf(join(a, c))).toBe('ALREADY_ONE_PERSON')
  })

  it('are told apart by another decision, which contradicts none that stands', async () => {
    expect(await refusalOf(apart(a, c))).toBe('JOINED_BY_OTHERS')
    expect(await apart(b, a)).toBe(true)
    expect(await idsOf(a)).toEqual([a])
    expect(await idsOf(b)).toEqual([c, b])
    expect(await refusalOf(apart(a, b))).toBe('ALREADY_KEPT_APART')
    expect(await refusalOf(join(a, c))).toBe('OTHERS_KEPT_APART')
    expect(await pairs()).toEqual([])
  })

  it('are decided anew, and each decision stays in the timeline with who made it', async () => {
    await join(a, b)
    expect(await idsOf(a)).toEqual([c, b, a])
    const { timeline } = await person(a)
    const decisions = timeline.filter(({ kind }) => kind === 'JOINED' || kind === 'KEPT_APART')
    expect(decisions.map(({ kind }) => kind)).toEqual(['JOINED', 'KEPT_APART', 'JOINED', 'JOINED'])
    expect(new Set(decisions.map(({ account }) => account))).toEqual(new Set(['보호연']))
  })

  it('are on record with both, and with a commitment to the reason, which is sealed', async () => {
    const [joined] = await allRecords(chief, { act: 'register.joined' })
    const [kept] = await allRecords(chief, { act: 'register.kept-apart' })
    for (const record of [joined, kept])
      expect(record).toMatchObject({ duty: 'REGISTER', collectionCount: 2, hasNote: true, note: null })
    const rows = await house.sql('postgres', 'select * from jikimi.person_link')
    expect(JSON.stringify(rows)).not.toContain('전화로')
  })

  it('are neither joined nor kept apart without a reason, with themselves, or with what is out of reach', async () => {
    expect(await refusalOf(join(a, d, '  '))).toBe('TEXT_NOT_VALID')
    expect(await refusalOf(join(a, d, 'ㅎ'.repeat(501)))).toBe('TEXT_NOT_VALID')
    expect(await refusalOf(join(a, a))).toBe('REQUEST_NOT_VALID')
    for (const unknown of [randomUUID(), 'nonsense']) {
      expect(await refusalOf(join(a, unknown))).toBe('NOT_FOUND')
      expect(await refusalOf(apart(unknown, a))).toBe('NOT_FOUND')
      expect(await refusalOf(person(unknown))).toBe('NOT_FOUND')
    }
    await restrict(d)
    expect(await refusalOf(join(a, d))).toBe('NOT_FOUND')
    expect(await refusalOf(person(d))).toBe('NOT_FOUND')
    await lift()
  })

  it('stay one person across a restricted one, which itself is left out', async () => {
    await restrict(b)
    expect(await idsOf(a)).toEqual([c, a])
    expect((await person(a)).timeline.map(({ collectionId }) => collectionId)).not.toContain(b)
    await lift()
    expect(await idsOf(a)).toEqual([c, b, a])
  })

  it('contradict each other in no order, when two officers decide at once', async () => {
    const other = house.staff(await house.signIn(await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])))
    officer = house.staff(await house.signIn('officer'))
    const outcomes = await Promise.all([
      join(a, d).then(
        () => 'JOINED',
        (refused: { code: string }) => refused.code,
      ),
      other(KeepApartDocument, { input: { firstId: d, secondId: c, reason: '다른 분입니다' } }).then(
        () => 'KEPT_APART',
        (refused: { code: string }) => refused.code,
      ),
    ])
    expect([
      ['JOINED', 'JOINED_BY_OTHERS'],
      ['OTHERS_KEPT_APART', 'KEPT_APART'],
    ]).toContainEqual(outcomes)
  })
})

const restrict = (id: string) =>
  house.sql(
    'postgres',
    'insert into jikimi.restriction (id, collection_id, began_at) values (gen_random_uuid(), $1, jikimi.now())',
    [id],
  )
const lift = () => house.sql('postgres', 'update jikimi.restriction set ended_at = jikimi.now()')
