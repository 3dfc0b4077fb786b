import { AnswerCaseDocument, RevealItemsDocument, TakeCaseDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import { setTimeout as pass } from 'node:timers/promises'
import { Client } from 'pg'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { attend } from '../support/attend.js'
import { casesOf } from '../support/cases-of.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

/** Has the act wait for what is locked, changes what its person may do, and lets it go on. */
async function changedDuring(lock: string, act: () => Promise<unknown>, change: string, id: string): Promise<string> {
  const holder = new Client({ connectionString: house.urls.jikimi_migrator })
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query(lock)
    const refusal = refusalOf(act())
    await Promise.race([refusal.catch(() => undefined), pass(500)])
    await house.sql('postgres', change, [id])
    await holder.query('commit')
    return await refusal
  } finally {
    await holder.end()
  }
}

describe('a handler whose standing is lost while their act waits', () => {
  it('is refused, and neither sees nor sends anything', async () => {
    const id = await accountId(house, 'handler')
    await attend(house, id)
    await sendInquiry(house.site())
    const handler = house.staff(await house.signIn('handler'))
    const [found] = await casesOf(handler)
    const caseId = found!.id
    const { takeCase } = await handler(TakeCaseDocument, { input: { caseId, version: found!.version } })
    const reveal = () => handler(RevealItemsDocument, { input: { caseId, items: ['EMAIL'], reason: 'ANSWERING' } })
    const lock = `select pg_advisory_xact_lock(7141104, hashtext('${id}'))`
    const voided = `update jikimi.attendance set voided_at = now(), voided_by = entered_by where account_id = $1 and voided_at is null`
    expect(await changedDuring(lock, reveal, voided, id)).toBe('NOT_ALLOWED')

    await attend(house, id)
    const input = { caseId, version: takeCase.version, body: '답변입니다.', idempotencyKey: randomUUID() }
    const answer = () => handler(AnswerCaseDocument, { input })
    const held = `select 1 from jikimi.inquiry_case where id = '${caseId}' for update`
    expect(await changedDuring(held, answer, voided, id)).toBe('NOT_ALLOWED')
    expect(
      await house.sql(
        'postgres',
        `select act, refusal from jikimi.access_record where refusal is not null and account_id = $1 order by at`,
        [id],
      ),
    ).toEqual([
      { act: 'inquiry.reveal', refusal: 'NOT_ALLOWED' },
      { act: 'inquiry.answer', refusal: 'NOT_ALLOWED' },
    ])
    expect(await house.sql('postgres', 'select 1 from jikimi.reveal')).toEqual([])
    expect(house.mails).toEqual([])
  })
})
