import {
  FindCasesByContactDocument,
  FindRegisteredDocument,
  RegisterRightsRequestDocument,
  type RegisterRightsRequestInput,
  RightsRequestDocument,
  RightsRequestsDocument,
  type Send,
  ShowRequestWordsDocument,
} from '@jikimi/client/staff'
import { answerDueOn } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { aRequest, aRequestInput } from '../support/a-request.js'
import { allRecords } from '../support/all-records.js'
import { anAccount } from '../support/an-account.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
let officer: Send
let colleague: Send
let handler: Send
let cpo: Send
let gildong: string[]

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  gildong = [
    (await sendInquiry(house.site())).case.number,
    (await sendInquiry(house.site(), { purpose: 'IR_MEETING', phone: '010-0000-0009' })).case.number,
  ]
  const other = await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])
  colleague = house.staff(await house.signIn(other))
  officer = house.staff(await house.signIn('officer'))
  handler = house.staff(await house.signIn('handler'))
  cpo = house.staff(await house.signIn('cpo'))
})

afterAll(() => house.close())

const now = () => house.clock.now()
const minutesAgo = (minutes: number) => new Date(now().getTime() - minutes * 60_000).toISOString()
/** Each of another person, whose contact nobody else has. */
let people = 0
async function aPerson() {
  people += 1
  const contact = { email: `person-${people}@example.kr`, phone: `010-0000-${String(1000 + people)}` }
  const { number } = (await sendInquiry(house.site(), { ...contact, name: '김보람' })).case
  return { ...contact, number }
}
const seenBy = async (who: Send, number: string) => (await casesOf(who)).filter((one) => one.number === number).length
const foundIn = async (email: string) => (await officer(FindRegisteredDocument, { input: { email } })).findRegistered

describe('a request', () => {
  it('by phone has a number, a last day and an officer, and is about all that the contact is found by', async () => {
    const before = now()
    const request = await aRequest(officer, before, { kinds: ['ACCESS'] })
    expect(request).toMatchObject({ state: 'RECEIVED', kind: 'ACCESS', nextStep: 'VERIFY', isRestricting: false })
    expect(request.number).toMatch(/^R-\d{4}-\d{6}$/)
    expect(request.dueOn).toBe(answerDueOn(new Date(before.getTime() - 60_000)))
    expect(request.missingRungs).toEqual([['CALL_BACK', 'CONTACT_LINK']])
    expect(request.assignee?.id).toBe(request.registeredBy?.id)
    expect(request.targets.map(({ caseNumber }) => caseNumber).toSorted()).toEqual(gildong.toSorted())
    expect(request.contact).toEqual({ name: '홍*동', email: 'gi***@example.kr', phone: '010-****-0001' })
    const { rightsRequest } = await cpo(RightsRequestDocument, { id: request.id })
    expect(rightsRequest.contact).toBeNull()
  })

  it('of a correction and a deletion at once is two of one act, each with its own number', async () => {
    const { email } = await aPerson()
    const input = aRequestInput(now(), { kinds: ['CORRECTION', 'DELETION'], email, phone: null })
    const { registerRightsRequest: both } = await officer(RegisterRightsRequestDocument, { input })
    expect(both.map(({ kind }) => kind)).toEqual(['CORRECTION', 'DELETION'])
    expect(both[0]!.batch.map(({ id }) => id)).toEqual([both[1]!.id])
    expect(new Set(both.map(({ number }) => number)).size).toBe(2)
  })

  it('sent twice under one key is one; under the same key with other words it is refused', async () => {
    const { email } = await aPerson()
    const input = aRequestInput(now(), { email, phone: null })
    const first = await officer(RegisterRightsRequestDocument, { input })
    const again = await officer(RegisterRightsRequestDocument, { input })
    expect(again.registerRightsRequest[0]!.id).toBe(first.registerRightsRequest[0]!.id)
    const other = officer(RegisterRightsRequestDocument, { input: { ...input, words: '다른 말' } })
    expect(await refusalOf(other)).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('by an unknown contact runs as every other does, and nothing is held', async () => {
    const request = await aRequest(officer, now(), { email: 'nobody@example.kr', phone: null })
    expect(request).toMatchObject({ state: 'RECEIVED', targets: [], isRestricting: false, nextStep: 'VERIFY' })
  })

  it('keeps a name that came decomposed as everybody writes it, and shows it to its officer alone, on record', async () => {
    const { email } = await aPerson()
    const { id } = await aRequest(officer, now(), { name: '한지민'.normalize('NFD'), email, phone: null })
    const { showRequestWords: shown } = await officer(ShowRequestWordsDocument, { input: { id } })
    expect(shown).toEqual({ name: '한지민', email, phone: null, words: '제 정보를 지워 주세요.', objection: null })
    for (const who of [colleague, cpo])
      expect(['REQUEST_NOT_ASSIGNED', 'NOT_ALLOWED']).toContain(
        await refusalOf(who(ShowRequestWordsDocument, { input: { id } })),
      )
    const records = await allRecords(cpo, { act: 'rights-request.words-shown' }, 100)
    expect(records.filter(({ caseId }) => caseId === id)).toHaveLength(1)
  })

  it('is no case of the inbox and nobody of the register', async () => {
    const email = 'only-asked@example.kr'
    await aRequest(officer, now(), { email, phone: null, name: '주문자' })
    expect(await foundIn(email)).toEqual([])
  })

  it.each<[string, Partial<RegisterRightsRequestInput>, string]>([
    ['a fax without a day', { channel: 'FAX', receivedAt: null, receivedHow: 'STAMP' }, 'RECEIPT_MISSING'],
    ['a letter by nothing that says when', { channel: 'WRITING', receivedHow: null }, 'RECEIPT_MISSING'],
    ['in an hour', { receivedAt: new Date(Date.now() + 3_600_000).toISOString() }, 'RECEIPT_DAY_NOT_VALID'],
    ['two years ago', { receivedAt: new Date(Date.now() - 7e10).toISOString() }, 'RECEIPT_DAY_NOT_VALID'],
    ['a call with a postmark', { receivedHow: 'POSTMARK' }, 'RECEIPT_NOT_FITTING'],
    ['a fax with a postmark', { channel: 'FAX', receivedHow: 'POSTMARK' }, 'RECEIPT_NOT_FITTING'],
    ['an officer for the site', { channel: 'WEB', receivedHow: 'ARRIVAL' }, 'RECEIPT_NOT_FITTING'],
    ['nothing at all', { kinds: [] }, 'REQUEST_KINDS_NOT_VALID'],
    ['the same twice', { kinds: ['ACCESS', 'ACCESS'] }, 'REQUEST_KINDS_NOT_VALID'],
    ['nobody who could be answered', { email: null, phone: null }, 'REQUEST_CONTACT_MISSING'],
    ['an address that is none', { email: 'gildong at example' }, 'CONTACT_NOT_VALID'],
    ['a name that is no text', { name: '홍\u0000길동' }, 'TEXT_NOT_VALID'],
    ['words without end', { words: '가'.repeat(4001) }, 'TEXT_NOT_VALID'],
    ['a key that is too short', { idempotencyKey: 'short' }, 'IDEMPOTENCY_KEY_NOT_VALID'],
  ])('is refused: %s', async (_what, changed, code) => {
    const input = aRequestInput(now(), changed)
    expect(await refusalOf(officer(RegisterRightsRequestDocument, { input }))).toBe(code)
  })

  it.each(['administrator', 'handler', 'auditor', 'archivist', 'cpo'])('is registered by no %s', async (who) => {
    const send = house.staff(await house.signIn(who))
    const input = aRequestInput(now())
    expect(await refusalOf(send(RegisterRightsRequestDocument, { input }))).toBe('NOT_ALLOWED')
  })
})

describe('the restriction', () => {
  it.each(['CORRECTION', 'DELETION', 'SUSPENSION'] as const)(
    'begins with the receipt of a %s, and nobody sees the data in list, lookup, register or SQL',
    async (kind) => {
      const { email, number } = await aPerson()
      expect([await seenBy(handler, number), (await foundIn(email)).length]).toEqual([1, 1])
      const request = await aRequest(officer, now(), { kinds: [kind], email, phone: null })
      expect(request).toMatchObject({ isRestricting: true, targets: [{ caseNumber: number, isRestricted: true }] })
      expect([await seenBy(handler, number), (await foundIn(email)).length]).toEqual([0, 0])
      const found = await handler(FindCasesByContactDocument, { input: { purpose: 'CIVIL_COMPLAINT', email } })
      expect(found.findCasesByContact).toEqual([])
      const text =
        'select 1 from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id where c.number = $1'
      for (const who of ['officer', 'handler', 'cpo', 'auditor', 'administrator', 'archivist'])
        expect(await triedInSql(house, await house.signIn(who), text, [number])).toBe(0)
    },
  )

  it.each(['ACCESS', 'WITHDRAWAL'] as const)('does not begin with a request for %s', async (kind) => {
    const { email, number } = await aPerson()
    const request = await aRequest(officer, now(), { kinds: [kind], email, phone: null })
    expect([request.isRestricting, await seenBy(handler, number)]).toEqual([false, 1])
  })

  it('lies in the transaction of the receipt: a receipt that fails restricts nothing', async () => {
    const { email, number } = await aPerson()
    const input = aRequestInput(now(), { email, phone: null })
    await house.sql(
      'postgres',
      `alter table jikimi.restriction add constraint planted check (request_id is null) not valid`,
    )
    await expect(officer(RegisterRightsRequestDocument, { input })).rejects.toThrow()
    await house.sql('postgres', 'alter table jikimi.restriction drop constraint planted')
    const [left] = await house.sql<{ n: number }>(
      'postgres',
      `select count(*)::int as n from jikimi.rights_request r join jikimi.request_target t on t.request_id = r.id where t.case_number = $1`,
      [number],
    )
    expect([left!.n, await seenBy(handler, number)]).toEqual([0, 1])
  })

  it('is noted among the endings with its request, so that a copy put back has it again', async () => {
    const { email } = await aPerson()
    const { id } = await aRequest(officer, now(), { email, phone: null })
    const noted = await house.sql(
      'postgres',
      `select 1 from jikimi.ending where kind = 'RESTRICTED' and facts ->> 'request_id' = $1`,
      [id],
    )
    expect(noted).toHaveLength(1)
  })

  it('comes from at most three that nobody was made sure of; the fourth is taken and says the same', async () => {
    const { email, number } = await aPerson()
    const asked = []
    for (const kind of ['DELETION', 'CORRECTION', 'SUSPENSION', 'DELETION'] as const)
      asked.push(await aRequest(officer, now(), { kinds: [kind], email, phone: null }))
    expect(asked.map(({ isRestricting }) => isRestricting)).toEqual([true, true, true, false])
    expect(asked.map(({ targets }) => targets[0]!.caseNumber)).toEqual([number, number, number, number])
    expect(asked[3]!.state).toBe('RECEIVED')
  })
})

describe('the list', () => {
  it('has the nearest day first, leaves out what is not asked for, and is nobody else’s to read', async () => {
    const late = await aRequest(officer, now(), {
      kinds: ['ACCESS'],
      receivedAt: minutesAgo(20 * 24 * 60),
      email: 'late@example.kr',
      phone: null,
    })
    expect(late).toMatchObject({ isLate: true })
    const { rightsRequests } = await cpo(RightsRequestsDocument, { filter: { isOpen: true }, first: 2 })
    expect(rightsRequests.edges[0]!.node.id).toBe(late.id)
    const next = await cpo(RightsRequestsDocument, {
      filter: { isOpen: true },
      first: 2,
      after: rightsRequests.pageInfo.endCursor!,
    })
    const ids = [...rightsRequests.edges, ...next.rightsRequests.edges].map(({ node }) => node.id)
    expect(new Set(ids).size).toBe(4)
    const of = async (filter: object) =>
      (await officer(RightsRequestsDocument, { filter })).rightsRequests.edges.map(({ node }) => node)
    expect((await of({ isLate: true })).map(({ id }) => id)).toEqual([late.id])
    expect((await of({ kind: 'SUSPENSION' })).every(({ kind }) => kind === 'SUSPENSION')).toBe(true)
    expect(await of({ assignee: 'NOBODY' })).toEqual([])
    expect((await of({ number: late.number })).map(({ id }) => id)).toEqual([late.id])
    for (const who of ['handler', 'administrator', 'archivist'])
      expect(await refusalOf(house.staff(await house.signIn(who))(RightsRequestsDocument, {}))).toBe('NOT_ALLOWED')
    expect(await refusalOf(officer(RightsRequestDocument, { id: randomUUID() }))).toBe('NOT_FOUND')
  })
})
