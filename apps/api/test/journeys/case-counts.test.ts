import {
  AnswerCaseDocument,
  CaseCountsDocument,
  CloseCaseDocument,
  EndDesignationDocument,
  InquiryCasesDocument,
  type InquiryCaseFilterInput,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { anAccount } from '../support/an-account.js'
import { attend } from '../support/attend.js'
import { designate } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'
import { findNewCase, takeNewCase } from '../support/take-new-case.js'

let house: House
let handler: Send

beforeEach(async () => {
  house = await aHouse({ isQuiet: true })
  handler = house.staff(await house.signIn('handler'))
})

afterEach(() => house.close())

const countsOf = async (who = handler) => {
  const { caseCounts } = await who(CaseCountsDocument)
  return caseCounts
}
const mine = async () => (await countsOf())[0]!

/** The list that a count opens. */
const listed = async (filter: InquiryCaseFilterInput, who = handler) => {
  const { inquiryCases } = await who(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT', first: 100, filter })
  return inquiryCases.edges.map(({ node }) => node.id)
}

const LISTS = {
  unassigned: { isUnassigned: true },
  mine: { isMine: true, isOpen: true },
  newReplies: { attention: 'NEW_REPLY' },
  bounced: { attention: 'BOUNCED' },
  dueSoon: { isDueSoon: true },
} as const

/** Each count beside the length of its list. */
async function countsAndLists(who = handler): Promise<[string, number, number][]> {
  const counts = (await countsOf(who)).find(({ purpose }) => purpose === 'CIVIL_COMPLAINT')!
  const names = Object.keys(LISTS) as (keyof typeof LISTS)[]
  return Promise.all(
    names.map(
      async (name) => [name, counts[name], (await listed(LISTS[name], who)).length] as [string, number, number],
    ),
  )
}

describe('the counts of a purpose', () => {
  it('are as long as the lists that they open, for everything that a case can be', async () => {
    await findNewCase(house, handler)
    const held = await takeNewCase(house, handler)
    const answered = await takeNewCase(house, handler)
    const closed = await takeNewCase(house, handler)
    const replied = await takeNewCase(house, handler)
    const bounced = await findNewCase(house, handler)
    const input = { caseId: answered.id, version: answered.version, body: '답변', idempotencyKey: randomUUID() }
    await handler(AnswerCaseDocument, { input })
    await handler(CloseCaseDocument, {
      input: { caseId: closed.id, version: closed.version, reason: 'NO_ANSWER_NEEDED' },
    })
    const attend = 'update jikimi.inquiry_case set attention = $2 where id = $1'
    await house.sql('postgres', attend, [replied.id, 'NEW_REPLY'])
    await house.sql('postgres', attend, [bounced.id, 'BOUNCED'])

    expect(await countsAndLists()).toEqual([
      ['unassigned', 2, 2],
      ['mine', 3, 3],
      ['newReplies', 1, 1],
      ['bounced', 1, 1],
      ['dueSoon', 0, 0],
    ])
    expect(await listed(LISTS.newReplies)).toEqual([replied.id])
    expect(await listed(LISTS.bounced)).toEqual([bounced.id])
    expect((await listed(LISTS.mine)).toSorted()).toEqual([held.id, answered.id, replied.id].toSorted())
  })

  it('have what is due within seven days, by the end of the period or fourteen days after the answer', async () => {
    const waiting = await findNewCase(house, handler)
    const answered = await takeNewCase(house, handler)
    const input = { caseId: answered.id, version: answered.version, body: '답변', idempotencyKey: randomUUID() }
    await handler(AnswerCaseDocument, { input })
    expect((await mine()).dueSoon).toBe(0)

    const days = async (count: number) => {
      await house.clock.move({ seconds: count * 86_400 })
      handler = house.staff(await house.signIn('handler'))
    }
    await days(6)
    expect([await listed(LISTS.dueSoon), (await mine()).dueSoon]).toEqual([[], 0])
    await days(1)
    expect([await listed(LISTS.dueSoon), (await mine()).dueSoon]).toEqual([[answered.id], 1])
    await days(76)
    const { inquiryCases } = await handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' })
    const ahead = inquiryCases.edges.find(({ node }) => node.id === waiting.id)!.node.daysUntilDue
    await days(ahead - 8)
    expect((await listed(LISTS.dueSoon)).toSorted()).toEqual([answered.id])
    await days(1)
    expect((await listed(LISTS.dueSoon)).toSorted()).toEqual([answered.id, waiting.id].toSorted())
    expect((await mine()).dueSoon).toBe(2)
  })

  it('stop at a hundred, and say so', async () => {
    await findNewCase(house, handler)
    await house.sql(
      'postgres',
      `with copied as (
         insert into jikimi.collection select gen_random_uuid(), l.purpose, l.policy_version_id, l.site_key_id, gen_random_uuid(),
           l.received_at, l.period_ends_on, l.locale, l.items, l.masked_items, l.key_id, l.sealed
         from jikimi.collection l, generate_series(1, 120) returning id, purpose, received_at)
       insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at)
       select gen_random_uuid(), 'Q-COPIED', id, purpose, 'RECEIVED', received_at from copied`,
    )
    expect(await mine()).toMatchObject({ unassigned: 100, atMost: 100 })
  })

  it('leave out what is restricted', async () => {
    const { id } = await findNewCase(house, handler)
    await findNewCase(house, handler)
    await house.sql('postgres', `update jikimi.inquiry_case set attention = 'BOUNCED'`)
    await house.sql(
      'postgres',
      `insert into jikimi.restriction (id, collection_id, began_at)
       select gen_random_uuid(), collection_id, jikimi.now() from jikimi.inquiry_case where id = $1`,
      [id],
    )
    const counts = await countsAndLists()
    expect(counts.filter(([name]) => name === 'unassigned' || name === 'bounced')).toEqual([
      ['unassigned', 1, 1],
      ['bounced', 1, 1],
    ])
  })
})

describe('who counts', () => {
  it('counts their own purposes and no others; who has none counts nothing, and other roles are refused', async () => {
    await findNewCase(house, handler)
    expect((await countsOf()).map(({ purpose }) => purpose)).toEqual(['CIVIL_COMPLAINT'])
    const meetings = house.staff(await house.signIn('ir-handler'))
    expect(await countsOf(meetings)).toMatchObject([{ purpose: 'IR_MEETING', unassigned: 0 }])
    const nobody = await anAccount(house, 'undesignated', ['HANDLER'])
    expect(await countsOf(house.staff(await house.signIn(nobody)))).toEqual([])
    for (const role of ['officer', 'cpo', 'auditor', 'administrator'])
      expect(await refusalOf(countsOf(house.staff(await house.signIn(role))))).toBe('NOT_ALLOWED')
  })

  it('counts as waiting what somebody holds who is designated no more', async () => {
    const former = await anAccount(house, 'former', ['HANDLER'])
    await attend(house, former.accountId)
    const designation = await designate(house, former.accountId, 'CIVIL_COMPLAINT')
    const other = house.staff(await house.signIn(former))
    const taken = await takeNewCase(house, other)
    handler = house.staff(await house.signIn('handler'))
    expect((await mine()).unassigned).toBe(0)
    const officer = house.staff(await house.signIn('officer'))
    await officer(EndDesignationDocument, { input: designation })
    expect(await countsAndLists()).toContainEqual(['unassigned', 1, 1])
    const input = { caseId: taken.id, version: taken.version }
    expect((await handler(TakeCaseDocument, { input })).takeCase.isMine).toBe(true)
    expect((await mine()).unassigned).toBe(0)
    expect(await accountId(house, 'former')).toBe(former.accountId)
  })
})
