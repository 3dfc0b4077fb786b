import { PickTimeDocument, OwnConversationDocument, WriteBackDocument } from '@jikimi/client/public'
import {
  AnswerCaseDocument,
  CloseCaseDocument,
  FindRegisteredDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  JoinCollectionsDocument,
  KeepApartDocument,
  PersonAccessesDocument,
  PersonSuggestionsDocument,
  RegisteredPersonDocument,
  SearchRegisteredByNameDocument,
  type Send,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { allRecords } from '../support/all-records.js'
import { visited } from '../support/answered.js'
import { offered, visiting } from '../support/meetings.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let officer: Send
let chief: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
  officer = house.staff(await house.signIn('officer'))
  chief = house.staff(await house.signIn('cpo'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

const collectionOf = async (number: string): Promise<string> => {
  const [row] = await house.sql<{ id: string }>(
    'postgres',
    'select collection_id as id from jikimi.inquiry_case where number = $1',
    [number],
  )
  return row!.id
}
const person = async (collectionId: string) =>
  (await officer(RegisteredPersonDocument, { collectionId })).registeredPerson

describe('the timeline of a whole case', () => {
  let id: string
  let number: string

  beforeAll(async () => {
    const handler = house.staff(await house.signIn('handler'))
    const inquiry = await visited(house, post, handler, { email: 'whole@example.kr', body: '월요일로 바꾸었습니다.' })
    ;({ id, number } = inquiry)
    await house.clock.move({ minutes: 2 })
    await inquiry.visitor(WriteBackDocument, { input: { body: '화요일은요?', idempotencyKey: randomUUID() } })
    await house.clock.move({ minutes: 2 })
    const { inquiryCase } = await handler(InquiryCaseDocument, { id })
    const input = { caseId: id, version: inquiryCase.version, body: '화요일도 됩니다.', idempotencyKey: randomUUID() }
    const { answerCase } = await handler(AnswerCaseDocument, { input })
    await handler(CloseCaseDocument, { input: { caseId: id, version: answerCase.version, reason: 'ANSWERED' } })
    await handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' })
    await house.sequence()
  })

  it('tells what happened, newest first, and what will', async () => {
    const { timeline, isWhole, collections } = await person(await collectionOf(number))
    expect(isWhole).toBe(true)
    const [due, ...past] = timeline
    expect(due).toMatchObject({ kind: 'DUE', at: null, on: collections[0]!.dueOn })
    const instants = past.map(({ at }) => Date.parse(at!))
    expect(instants).toEqual(instants.toSorted((one, other) => other - one))
    const told = past.filter(({ kind }) => kind !== 'LOOKED_AT').map(({ kind }) => kind)
    expect(told.toSorted()).toEqual(['ANSWERED', 'ANSWERED', 'CLOSED', 'COLLECTED', 'CONSENTED', 'LETTER_CAME'])
    const consent = past.find(({ kind }) => kind === 'CONSENTED')!
    expect(consent).toMatchObject({ version: '1.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('says who of the staff looked, in which act and department, and of a visitor no name', async () => {
    const { timeline } = await person(await collectionOf(number))
    const looks = timeline.filter(({ kind }) => kind === 'LOOKED_AT')
    expect(new Set(looks.map(({ account }) => account))).toEqual(new Set(['담당우']))
    expect(looks.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['inquiry.listed', 'inquiry.taken', 'inquiry.answered', 'inquiry.closed']),
    )
    expect(looks[0]!.department!.ko).not.toBe('')
    expect(timeline.find(({ kind }) => kind === 'LETTER_CAME')!.account).toBeNull()
    expect(JSON.stringify(timeline)).not.toMatch(/월요일|화요일|whole@|홍길동/)
  })

  it('names no look by which officers are themselves looked into, nor one that was refused', async () => {
    const before = (await person(await collectionOf(number))).timeline.length
    await chief(PersonAccessesDocument, { input: { email: 'whole@example.kr' } })
    const stranger = house.staff(await house.signIn('ir-handler'))
    expect(await refusalOf(stranger(InquiryCaseDocument, { id }))).toBe('NOT_FOUND')
    await house.sequence()
    const { timeline } = await person(await collectionOf(number))
    const acts = timeline.flatMap(({ act }) => act ?? [])
    expect(acts.filter((act) => act.startsWith('access-record.'))).toEqual([])
    // what officers did in the register meanwhile
    expect(timeline.length - before).toBe(acts.filter((act) => act === 'register.read').length)
  })

  it('is on record as what it is', async () => {
    await person(await collectionOf(number))
    const [record] = await allRecords(chief, { act: 'register.read' })
    expect(record).toMatchObject({ duty: 'REGISTER', collectionCount: 1, outcome: 'DONE' })
  })

  it('shows the newest looks only, and says that it is not whole', async () => {
    const handler = house.staff(await house.signIn('handler'))
    await Promise.all(Array.from({ length: 100 }, () => handler(InquiryCaseDocument, { id })))
    await Promise.all(Array.from({ length: 101 }, () => handler(InquiryCaseDocument, { id })))
    await house.sequence()
    const { timeline, isWhole } = await person(await collectionOf(number))
    expect(timeline.filter(({ kind }) => kind === 'LOOKED_AT')).toHaveLength(200)
    expect(isWhole).toBe(false)
  })

  it('has the meeting that was fixed, without its place', async () => {
    const handler = house.staff(await house.signIn('ir-handler'))
    const { number: meeting } = await offered(house, handler)
    const visitor = await visiting(house, post, meeting)
    const { ownConversation } = await visitor(OwnConversationDocument)
    const [time] = ownConversation.appointment!.times
    await visitor(PickTimeDocument, { input: { timeId: time!.id } })
    const { timeline } = await person(await collectionOf(meeting))
    expect(timeline.find(({ kind }) => kind === 'MEETING')).toMatchObject({
      at: time!.startsAt,
      act: 'FIXED',
      account: expect.any(String),
    })
    expect(JSON.stringify(timeline)).not.toContain('소회의실')
  })
})

it.each(['administrator', 'cpo', 'handler', 'ir-handler', 'auditor', 'archivist'])(
  'no part of the register answers %s',
  async (name) => {
    const somebody = house.staff(await house.signIn(name))
    const collectionId = randomUUID()
    const pair = { input: { firstId: collectionId, secondId: randomUUID(), reason: '까닭' } }
    for (const ask of [
      () => somebody(RegisteredPersonDocument, { collectionId }),
      () => somebody(PersonSuggestionsDocument, {}),
      () => somebody(FindRegisteredDocument, { input: { email: 'whole@example.kr' } }),
      () => somebody(SearchRegisteredByNameDocument, { input: { name: '홍길동' } }),
      () => somebody(JoinCollectionsDocument, pair),
      () => somebody(KeepApartDocument, pair),
    ])
      expect(await refusalOf(ask())).toBe('NOT_ALLOWED')
  },
)
