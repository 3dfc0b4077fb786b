import {
  AlikeCasesDocument,
  AnswerCaseDocument,
  CloseCaseDocument,
  type CloseReason,
  HandOverCaseDocument,
  ReopenCaseDocument,
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

beforeAll(async () => {
  house = await aHouse()
  handler = house.staff(await house.signIn('handler'))
})

afterAll(() => house.close())

const alikeOf = async (id: string, who = handler) => (await who(AlikeCasesDocument, { id })).inquiryCase.alike
const duplicateOf = async (id: string, who = handler) => (await who(AlikeCasesDocument, { id })).inquiryCase.duplicateOf

interface Seen {
  readonly id: string
  readonly version: number
}
const close = (
  { id: caseId, version }: Seen,
  duplicateOfId?: string,
  reason: CloseReason = 'DUPLICATE',
  who = handler,
) => who(CloseCaseDocument, { input: { caseId, version, reason, duplicateOfId: duplicateOfId ?? null } })

describe('cases that are alike', () => {
  it('have exactly the same e-mail address or phone number, within one purpose', async () => {
    const contact = { email: 'alike@example.kr', phone: '010-0000-0101' }
    const first = await takeNewCase(house, handler, { ...contact, phone: '010-0000-0102' })
    const byEmail = await findNewCase(house, handler, { email: 'Alike@EXAMPLE.kr', phone: '010-0000-0103' })
    const byPhone = await findNewCase(house, handler, { email: 'other@example.kr', phone: '+82 10 0000 0102' })
    await findNewCase(house, handler, { email: 'alike2@example.kr', phone: '010-0000-0104' })
    const meetings = house.staff(await house.signIn('ir-handler'))
    const elsewhere = await findNewCase(house, meetings, { ...contact, purpose: 'IR_MEETING' })
    const seen = (await alikeOf(first.id)).map(({ id }) => id)
    expect(seen).toEqual([byPhone.id, byEmail.id])
    expect(await alikeOf(elsewhere.id, meetings)).toEqual([])
    expect(await refusalOf(alikeOf(first.id, meetings))).toBe('NOT_FOUND')
    const records = await house.sql<{ collections: string[] }>(
      'postgres',
      `select collections from jikimi.access_record where act = 'inquiry.compared'`,
    )
    expect(records[0]!.collections).toHaveLength(2)
  })

  it('are ten at most, and none of a restricted collection is among them', async () => {
    const contact = { email: 'often@example.kr', phone: '010-0000-0105' }
    const cases = []
    for (let count = 0; count < 12; count += 1) cases.push(await findNewCase(house, handler, contact))
    const [first, ...others] = cases
    const seen = await alikeOf(first!.id)
    expect(seen.map(({ id }) => id)).toEqual(
      others
        .toReversed()
        .slice(0, 10)
        .map(({ id }) => id),
    )
    await house.sql(
      'postgres',
      `insert into jikimi.restriction (id, collection_id, began_at)
       select gen_random_uuid(), collection_id, jikimi.now() from jikimi.inquiry_case where id = $1`,
      [others.at(-1)!.id],
    )
    expect((await alikeOf(first!.id)).map(({ id }) => id)).not.toContain(others.at(-1)!.id)
  })
})

describe('a duplicate', () => {
  it('names the case that it is one of, and is shown to be one until it is opened again', async () => {
    const original = await findNewCase(house, handler)
    const taken = await takeNewCase(house, handler)
    const { closeCase } = await close(taken, original.id)
    expect(closeCase).toMatchObject({ state: 'CLOSED', closeReason: 'DUPLICATE' })
    expect(await duplicateOf(taken.id)).toMatchObject({ id: original.id, number: original.number })
    await handler(ReopenCaseDocument, { input: { caseId: taken.id, version: closeCase.version } })
    expect(await duplicateOf(taken.id)).toBeNull()
  })

  it('is none of itself, of another purpose, of nothing, or of what is not there; and nothing else names one', async () => {
    const meetings = house.staff(await house.signIn('ir-handler'))
    const elsewhere = await findNewCase(house, meetings, { purpose: 'IR_MEETING' })
    const original = await findNewCase(house, handler)
    const taken = await takeNewCase(house, handler)
    for (const id of [taken.id, elsewhere.id, undefined, randomUUID(), 'no id'])
      expect(await refusalOf(close(taken, id))).toBe('DUPLICATE_NOT_VALID')
    expect(await refusalOf(close(taken, original.id, 'SPAM'))).toBe('DUPLICATE_NOT_VALID')
    await close(taken, original.id)
  })

  it('makes no circle, not even of three, nor of two at once', async () => {
    const [a, b, c] = [
      await takeNewCase(house, handler),
      await takeNewCase(house, handler),
      await takeNewCase(house, handler),
    ]
    await close(a, b.id)
    expect(await refusalOf(close(b, a.id))).toBe('DUPLICATE_NOT_VALID')
    await close(b, c.id)
    expect(await refusalOf(close(c, a.id))).toBe('DUPLICATE_NOT_VALID')

    const [d, e] = [await takeNewCase(house, handler), await takeNewCase(house, handler)]
    const both = await Promise.allSettled([close(d, e.id), close(e, d.id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('of a restricted case is none', async () => {
    const hidden = await findNewCase(house, handler)
    const taken = await takeNewCase(house, handler)
    await house.sql(
      'postgres',
      `insert into jikimi.restriction (id, collection_id, began_at)
       select gen_random_uuid(), collection_id, jikimi.now() from jikimi.inquiry_case where id = $1`,
      [hidden.id],
    )
    expect(await refusalOf(close(taken, hidden.id))).toBe('DUPLICATE_NOT_VALID')
  })
})

it('spam is closed without a word: nothing is sent, and nothing can be', async () => {
  const { id: caseId, version } = await takeNewCase(house, handler)
  const before = house.mails.length
  const { closeCase } = await close({ id: caseId, version }, undefined, 'SPAM')
  const input = { caseId, version: closeCase.version, body: '답변', idempotencyKey: randomUUID() }
  expect(await refusalOf(handler(AnswerCaseDocument, { input }))).toBe('CASE_CLOSED')
  expect(await house.sql('postgres', 'select 1 from jikimi.case_message where case_id = $1', [caseId])).toEqual([])
  expect(house.mails).toHaveLength(before)
})

it('whose attendance lapsed sees what is masked, and neither what is alike nor of what a case is a duplicate', async () => {
  const colleague = await anAccount(house, 'colleague', ['HANDLER'])
  await attend(house, colleague.accountId)
  await designate(house, colleague.accountId, 'CIVIL_COMPLAINT')
  const other = house.staff(await house.signIn(colleague))
  const contact = { email: 'lapse@example.kr', phone: '010-0000-0106' }
  const original = await findNewCase(house, handler, contact)
  const taken = await takeNewCase(house, handler, contact)
  const { handOverCase } = await handler(HandOverCaseDocument, {
    input: { caseId: taken.id, version: taken.version, accountId: colleague.accountId },
  })
  await close(handOverCase, original.id, 'DUPLICATE', other)
  expect(await duplicateOf(taken.id, other)).toMatchObject({ id: original.id })
  expect(await alikeOf(taken.id, other)).toHaveLength(1)
  await house.sql(
    'postgres',
    'update jikimi.attendance set voided_at = jikimi.now(), voided_by = $2 where account_id = $1',
    [colleague.accountId, await accountId(house, 'officer')],
  )
  expect(await duplicateOf(taken.id, other)).toBeNull()
  expect(await alikeOf(taken.id, other)).toEqual([])
  const input = { caseId: original.id, version: original.version }
  expect(await refusalOf(other(TakeCaseDocument, { input }))).toBe('ATTENDANCE_LAPSED')
})
