import {
  AccessRecordsDocument,
  AnswerCaseDocument,
  FindCasesByContactDocument,
  GrantAuditScopeDocument,
  InquiryCaseDocument,
  InquiryCasesDocument,
  RevealItemsDocument,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anAccount } from '../support/an-account.js'
import { casesOf } from '../support/cases-of.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'
import { until } from '../support/until.js'

const TYPED = [
  '홍길동',
  'gildong@example.kr',
  'gildong',
  '010-0000-0001',
  '00000001',
  '비밀스러운',
  '전화로 본인이',
  '답변의 말',
  '192.0.2.',
]

let house: House
let handler: Send
let auditor: Send

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site(), { content: '비밀스러운 내용입니다.' })
  await sendInquiry(house.site(), { purpose: 'IR_MEETING', content: '비밀스러운 투자 문의입니다.' })
  handler = house.staff(await house.signIn('handler'))
  await workOnACase()
  auditor = house.staff(await house.signIn('auditor'))
})

afterAll(() => house.close())

async function workOnACase(): Promise<void> {
  const [inquiry] = await casesOf(handler)
  const { id: caseId, version } = inquiry!
  const input = { purpose: 'CIVIL_COMPLAINT', phone: '010-0000-0001' }
  await handler(FindCasesByContactDocument, { input })
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId, version } })
  const reveal = {
    caseId,
    items: ['NAME', 'EMAIL', 'CONTACT_NUMBER', 'CONTENT'],
    reason: 'OTHER' as const,
    note: '전화로 본인이 요청',
  }
  await handler(RevealItemsDocument, { input: reveal })
  const answer = { caseId, version: takeCase.version, body: '답변의 말입니다.', idempotencyKey: randomUUID() }
  await handler(AnswerCaseDocument, { input: answer })
  await handler(InquiryCaseDocument, { id: caseId })
  await refusalOf(handler(InquiryCasesDocument, { purpose: 'IR_MEETING' }))
  await until(() => house.mails.length > 0)
}

describe('an auditor', () => {
  it('sees every act and every refusal, with who, when, from where, whose data, and one ground', async () => {
    const records = await until(
      () => allRecords(auditor),
      (all) => all.some(({ act }) => act === 'answer.delivered'),
    )
    const acts = new Set(records.map(({ act, outcome }) => `${act} ${outcome}`))
    for (const act of [
      'inquiry.received DONE',
      'session.opened DONE',
      'inquiry.listed DONE',
      'inquiry.looked-up DONE',
      'inquiry.taken DONE',
      'subject.revealed DONE',
      'inquiry.answered DONE',
      'inquiry.viewed DONE',
      'inquiry.list REFUSED',
      'answer.delivered DONE',
    ]) {
      expect(acts).toContain(act)
    }
    for (const { purpose, duty, actorKind, account, origin } of records) {
      expect([purpose, duty].filter((ground) => ground !== null)).toHaveLength(1)
      expect(actorKind === 'STAFF').toBe(account !== null)
      expect(origin).not.toBe('')
    }
  })

  it('pages without a gap or a double, however small the pages, and is on record for every page', async () => {
    const before = (await allRecords(auditor, {}, 100)).filter(({ act }) => act !== 'access-record.listed')
    const pages = await allRecords(auditor, {}, 3)
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
    expect(pages.filter(({ act }) => act !== 'access-record.listed')).toEqual(before)
    const readings = await allRecords(auditor, { act: 'access-record.listed' }, 100)
    expect(readings.length).toBeGreaterThan(pages.length / 3)
    expect(readings[0]).toMatchObject({ duty: 'INSPECTION', account: { signInName: 'auditor@example.kr' } })
  })

  it('can filter by act, outcome, purpose, duty, person, collection and day', async () => {
    await house.sequence()
    const everything = await allRecords(auditor)
    const handlerId = await accountId(house, 'handler')
    const revealed = everything.find(({ act }) => act === 'subject.revealed')!
    const collection = revealed.collections[0]!
    const today = dayInSeoul(house.clock.now())
    const naming = everything.filter(
      ({ act, collections }) => collections.includes(collection) && act !== 'access-record.listed',
    )
    const cases = [
      [{ act: 'inquiry.taken' }, everything.filter(({ act }) => act === 'inquiry.taken')],
      [{ outcome: 'REFUSED' }, everything.filter(({ outcome }) => outcome === 'REFUSED')],
      [{ purpose: 'IR_MEETING' }, everything.filter(({ purpose }) => purpose === 'IR_MEETING')],
      [{ duty: 'ACCESS_CONTROL' }, everything.filter(({ duty }) => duty === 'ACCESS_CONTROL')],
      [{ accountId: handlerId }, everything.filter(({ account }) => account?.id === handlerId)],
      [{ collection }, naming],
      [{ from: addDays(today, 1) }, []],
      [{ until: addDays(today, -1) }, []],
    ] as const
    for (const [filter, expected] of cases) {
      const found = await allRecords(auditor, filter)
      expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    }
    expect(await allRecords(auditor, { from: today, until: today })).not.toEqual([])
  })

  it('finds in no field of any record what anybody typed', async () => {
    const text = JSON.stringify(await allRecords(auditor))
    for (const typed of TYPED) expect(text).not.toContain(typed)
    const rows = JSON.stringify(await house.sql('postgres', 'select r::text from jikimi.access_record r'))
    for (const typed of TYPED) expect(rows).not.toContain(typed)
  })

  it('sees the reasons of a reveal and the items, and not the note', async () => {
    const [revealed] = await allRecords(auditor, { act: 'subject.revealed' })
    expect(revealed).toMatchObject({
      reason: 'OTHER',
      items: ['NAME', 'EMAIL', 'CONTACT_NUMBER', 'CONTENT'],
      purpose: 'CIVIL_COMPLAINT',
    })
  })

  it('reaches no further than their own scope, by list, by filter and in SQL', async () => {
    const person = await anAccount(house, 'narrow-auditor', ['AUDITOR'])
    const cookie = await house.signIn(person)
    const narrow = house.staff(cookie)
    expect(await allRecords(narrow)).toEqual([])
    const chief = house.staff(await house.signIn('cpo'))
    const today = dayInSeoul(house.clock.now())
    const scope = {
      accountId: person.accountId,
      purposes: ['IR_MEETING'],
      duties: [],
      from: addDays(today, -1),
      until: today,
    }
    await chief(GrantAuditScopeDocument, { input: scope })
    const records = await allRecords(narrow)
    expect(new Set(records.map(({ purpose }) => purpose))).toEqual(new Set(['IR_MEETING']))
    expect(await allRecords(narrow, { purpose: 'CIVIL_COMPLAINT' })).toEqual([])
    expect(await allRecords(narrow, { duty: 'ACCESS_CONTROL' })).toEqual([])
    await inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
      const { rows } = await client.query('select distinct purpose from jikimi.access_record')
      expect(rows).toEqual([{ purpose: 'IR_MEETING' }])
    })
  })
})

/** What a privacy officer's register is made of; everybody else has none. */
const REGISTER = ['collection', 'inquiry_case', 'consent_record', 'lookup_token']

describe('people without a designation', () => {
  it.each(['administrator', 'officer', 'cpo', 'auditor', 'archivist'])(
    '%s gets no case data by list or id, and no row in SQL but those of a register that they keep',
    async (name) => {
      const [row] = await house.sql<{ id: string }>('postgres', 'select id from jikimi.inquiry_case limit 1')
      const cookie = await house.signIn(name)
      const somebody = house.staff(cookie)
      expect(await refusalOf(somebody(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe('NOT_ALLOWED')
      expect(await refusalOf(somebody(InquiryCaseDocument, { id: row!.id }))).toBe('NOT_ALLOWED')
      const input = { purpose: 'CIVIL_COMPLAINT', email: 'gildong@example.kr' }
      expect(await refusalOf(somebody(FindCasesByContactDocument, { input }))).toBe('NOT_ALLOWED')
      await inSession(house.urls.jikimi_app, tokenIn(cookie), async (client) => {
        for (const table of [...(name === 'officer' ? [] : REGISTER), 'case_message', 'reach', 'reveal']) {
          expect({ table, rows: (await client.query(`select 1 from jikimi.${table}`)).rowCount }).toEqual({
            table,
            rows: 0,
          })
        }
      })
    },
  )

  it.each(['administrator', 'officer', 'handler', 'archivist'])('%s reads no access record', async (name) => {
    const cookie = await house.signIn(name)
    expect(await refusalOf(house.staff(cookie)(AccessRecordsDocument, {}))).toBe('NOT_ALLOWED')
    expect(await triedInSql(house, cookie, 'select 1 from jikimi.access_record')).toBe(0)
  })

  it('cpo, who answers for all of it, reads every access record, and is on record for that', async () => {
    const cookie = await house.signIn('cpo')
    const [all] = await house.sql<{ n: number }>('postgres', 'select count(*)::int as n from jikimi.access_record')
    expect(await triedInSql(house, cookie, 'select 1 from jikimi.access_record')).toBe(all!.n)
    const chief = house.staff(cookie)
    expect((await allRecords(chief, {}, 100)).length).toBeGreaterThanOrEqual(all!.n)
    const [reading] = await allRecords(chief, { act: 'access-record.listed' })
    expect(reading).toMatchObject({ duty: 'INSPECTION', account: { signInName: 'cpo@example.kr' } })
  })
})
