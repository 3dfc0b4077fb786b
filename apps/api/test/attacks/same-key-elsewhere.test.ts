import { AnswerCaseDocument, type Send, TakeCaseDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
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

describe('the key of an answer that its writer sees no more', () => {
  it('is refused for another case as a key that was used, and is no fault', async () => {
    await attend(house, await accountId(house, 'handler'))
    for (let one = 0; one < 2; one += 1) await sendInquiry(house.site())
    const handler = house.staff(await house.signIn('handler'))
    const [first, second] = await casesOf(handler, 'CIVIL_COMPLAINT')
    const idempotencyKey = randomUUID()
    await answered(handler, first!, idempotencyKey)
    await house.sql(
      'postgres',
      `insert into jikimi.restriction (id, collection_id, began_at)
       select gen_random_uuid(), collection_id, jikimi.now() - interval '1 minute' from jikimi.inquiry_case where id = $1`,
      [first!.id],
    )
    expect(await refusalOf(answered(handler, second!, idempotencyKey))).toBe('IDEMPOTENCY_KEY_REUSED')
    await expect(answered(handler, second!, randomUUID())).resolves.toBeDefined()
  })
})

async function answered(handler: Send, { id: caseId }: { readonly id: string }, idempotencyKey: string) {
  const [before] = await house.sql<{ version: number }>(
    'postgres',
    'select version from jikimi.inquiry_case where id = $1',
    [caseId],
  )
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId, version: before!.version } })
  return handler(AnswerCaseDocument, {
    input: { caseId, version: takeCase.version, body: '답변입니다.', idempotencyKey },
  })
}
