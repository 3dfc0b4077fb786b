import {
  CloseCaseDocument,
  InquiryCaseDocument,
  type Send,
  ReopenCaseDocument,
  RevealItemsDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { answered } from '../support/answered.js'
import { designate } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let post: Post
let handler: Send
let colleague: Send

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  post = await aPost(house)
  await designate(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
})

beforeEach(async () => {
  handler = house.staff(await house.signIn('handler'))
  colleague = house.staff(await house.signIn('ir-handler'))
})

afterAll(async () => {
  await post.close()
  await house.close()
})

async function closed(reason: 'ANSWERED' | 'SPAM' | 'NO_ANSWER_NEEDED' = 'ANSWERED') {
  const { id, version } = await answered(house, handler)
  return (await handler(CloseCaseDocument, { input: { caseId: id, version, reason } })).closeCase
}

const reopen = async ({ id, version }: { id: string; version: number }, who = handler) =>
  (await who(ReopenCaseDocument, { input: { caseId: id, version } })).reopenCase

describe('a closed case', () => {
  it('says until when it can be opened again: as long as its collection may be kept', async () => {
    const inquiry = await closed()
    expect(inquiry.reopenableUntil).toBe(inquiry.dueOn)
    expect(inquiry.dueReason).toBe('PURPOSE_ACHIEVED')
  })

  it('is opened by whoever works on its purpose, who holds it with its reach from then on', async () => {
    const inquiry = await closed()
    const opened = await reopen(inquiry, colleague)
    expect(opened).toMatchObject({ state: 'TAKEN', isMine: true, closedAt: null, reopenableUntil: null })
    const input = { caseId: inquiry.id, items: ['EMAIL'], reason: 'ANSWERING' as const }
    expect((await colleague(RevealItemsDocument, { input })).revealItems.items).toHaveLength(1)
    expect(await refusalOf(handler(RevealItemsDocument, { input }))).toBe('CASE_TAKEN_BY_SOMEBODY_ELSE')
  })

  it('counts from the period again until it is answered anew, never from later', async () => {
    const inquiry = await closed()
    const opened = await reopen(inquiry)
    expect(opened).toMatchObject({ answeredAt: null, dueReason: 'PERIOD' })
    const [row] = await house.sql<{ day: string }>(
      'postgres',
      'select l.period_ends_on::text as day from jikimi.collection l join jikimi.inquiry_case c on c.collection_id = l.id where c.id = $1',
      [inquiry.id],
    )
    expect(opened.dueOn).toBe(row!.day)
  })

  it('by two at once is opened by one', async () => {
    const inquiry = await closed()
    const outcomes = await Promise.all(
      [handler, colleague].map((who) =>
        reopen(inquiry, who).then(
          () => 'OPENED',
          (fault: { code: string }) => fault.code,
        ),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'OPENED')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome !== 'OPENED')).toMatch(/^CASE_CHANGED_MEANWHILE$|^CASE_NOT_CLOSED$/)
  })

  it('closed without an answer has achieved its purpose by that: fourteen days', async () => {
    const { id, version } = await reopen(await closed())
    const input = { caseId: id, version, reason: 'NO_ANSWER_NEEDED' as const }
    const { closeCase } = await handler(CloseCaseDocument, { input })
    expect(closeCase).toMatchObject({ answeredAt: null, dueReason: 'PURPOSE_ACHIEVED', daysUntilDue: 14 })
  })

  it('past its due date is not opened, also where the clock was moved to the day after', async () => {
    const inquiry = await closed()
    await house.clock.move({ days: 14 })
    handler = house.staff(await house.signIn('handler'))
    const lastDay = (await handler(InquiryCaseDocument, { id: inquiry.id })).inquiryCase
    expect(lastDay).toMatchObject({ daysUntilDue: 0, reopenableUntil: inquiry.dueOn })
    await house.clock.move({ days: 1 })
    handler = house.staff(await house.signIn('handler'))
    expect(await refusalOf(reopen(lastDay))).toBe('CASE_PAST_DUE')
    expect((await handler(InquiryCaseDocument, { id: inquiry.id })).inquiryCase).toMatchObject({
      state: 'CLOSED',
      reopenableUntil: null,
    })
  })
})

it('a case that is open is not opened, and an old version opens nothing', async () => {
  const open = await answered(house, handler)
  expect(await refusalOf(reopen(open))).toBe('CASE_NOT_CLOSED')
  const inquiry = await closed()
  expect(await refusalOf(reopen({ id: inquiry.id, version: inquiry.version - 1 }))).toBe('CASE_CHANGED_MEANWHILE')
})
