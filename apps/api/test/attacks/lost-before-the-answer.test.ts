import { TakeCaseDocument } from '@jikimi/client/staff'
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

describe('a designation that ends between an act and its answer', () => {
  it('leaves the case out of the answer, and is no fault', async () => {
    const id = await accountId(house, 'handler')
    await attend(house, id)
    await sendInquiry(house.site())
    const handler = house.staff(await house.signIn('handler'))
    const [found] = await casesOf(handler)
    // An officer who is as fast as can be: with the commit of the take
    await house.sql(
      'postgres',
      `create function jikimi.officer_is_fast() returns trigger language plpgsql security definer as $$
       begin
         update jikimi.designation set ended_at = jikimi.now(), ended_by = designated_by where account_id = new.account_id;
         return null;
       end $$`,
    )
    await house.sql(
      'postgres',
      `create constraint trigger at_once after insert on jikimi.reach deferrable initially deferred
       for each row execute function jikimi.officer_is_fast()`,
    )
    const taking = handler(TakeCaseDocument, { input: { caseId: found!.id, version: found!.version } })
    expect(await refusalOf(taking)).toBe('NOT_FOUND')
    const [{ outcome } = { outcome: undefined }] = await house.sql<{ outcome: string }>(
      'postgres',
      `select outcome from jikimi.access_record where act = 'inquiry.taken'`,
    )
    expect(outcome).toBe('DONE')
  })
})
