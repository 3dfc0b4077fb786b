import {
  Refused,
  RenewReachDocument,
  RevealItemsDocument,
  type RevealReason,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { revealInSql } from '../support/reveal-in-sql.js'

let house: House
let cookie: string
let handler: Send
let caseId: string
let me: string

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site())
  me = await accountId(house, 'handler')
  await signIn()
  const [found] = await casesOf(handler)
  caseId = found!.id
  await handler(TakeCaseDocument, { input: { caseId, version: found!.version } })
})

afterAll(() => house.close())

async function signIn() {
  cookie = await house.signIn('handler')
  handler = house.staff(cookie)
}

const outcome = (reason: RevealReason = 'ANSWERING'): Promise<string> =>
  handler(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason, note: '전화로 본인이 요청' } }).then(
    () => 'SHOWN',
    (fault: Refused) => fault.code,
  )

const used = async () => (await house.sql('postgres', 'select 1 from jikimi.reveal')).length

describe('reveals within one hour', () => {
  it('are ordinary ten times; the eleventh, and any for a reason of its own, asks for password and code again', async () => {
    await house.clock.move({ minutes: 6 })
    expect(await outcome('OTHER')).toBe('STEP_UP_NEEDED')
    for (let round = 0; round < 10; round += 1) expect(await outcome()).toBe('SHOWN')
    expect(await outcome()).toBe('STEP_UP_NEEDED')
    expect(await revealInSql(house, cookie, caseId, me)).toBe('42501')
    expect(await used()).toBe(10)
  })

  it('go on after a fresh sign-in, a reason of its own too', async () => {
    await signIn()
    expect(await outcome('OTHER')).toBe('SHOWN')
    for (let round = 0; round < 17; round += 1) expect(await outcome()).toBe('SHOWN')
    expect(await used()).toBe(28)
  })

  it('are thirty at most, also when more are asked for at once than are left', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => outcome()))
    expect(outcomes.filter((one) => one === 'SHOWN')).toHaveLength(2)
    expect(outcomes.filter((one) => one === 'REVEALS_AT_MOST')).toHaveLength(4)
    expect(await revealInSql(house, cookie, caseId, me)).toBe('42501')
    const asked = handler(RevealItemsDocument, { input: { caseId, items: ['NAME'], reason: 'ANSWERING' } })
    const refused = await asked.catch((fault: Refused) => fault)
    expect(refused).toMatchObject({ code: 'REVEALS_AT_MOST', facts: { atMost: 30 } })
    expect(await used()).toBe(30)
  })

  it('are more once a second person unlocked more, and no more than those', async () => {
    await house.sql(
      'postgres',
      `insert into jikimi.reveal_unlock (id, account_id, reason, asked_at, decided_by, decided_at, more, until_at)
       select gen_random_uuid(), $1, '정기 점검', jikimi.now(), $2, jikimi.now(), 2, jikimi.now() + interval '59 minutes'`,
      [me, await accountId(house, 'officer')],
    )
    await signIn()
    expect([await outcome(), await outcome(), await outcome()]).toEqual(['SHOWN', 'SHOWN', 'REVEALS_AT_MOST'])
  })

  it('are ordinary again in the next hour', async () => {
    await house.clock.move({ hours: 1, minutes: 1 })
    await signIn()
    await handler(RenewReachDocument, { input: { caseId } })
    await house.clock.move({ minutes: 6 })
    expect(await outcome()).toBe('SHOWN')
  })
})
