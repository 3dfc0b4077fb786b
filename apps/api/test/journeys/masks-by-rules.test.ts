import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site())
})

afterAll(() => house.close())

const tighten = async (rule: string, value: number) =>
  house.sql(
    'postgres',
    `insert into jikimi.rule_change (id, rule, value, reason, changed_by, changed_at, effective_at)
     values (gen_random_uuid(), $1, $2, '점검 결과', $3, jikimi.now(), jikimi.now())`,
    [rule, value, await accountId(house, 'officer')],
  )

it('a tighter mask works on the next answer of an open session', async () => {
  const handler = house.staff(await house.signIn('handler'))
  const masked = async () => (await casesOf(handler))[0]!.items.map((item) => item.masked)
  expect(await masked()).toEqual(expect.arrayContaining(['홍*동', 'gi***@example.kr', '010-****-0001']))
  await tighten('NAME_CHARACTERS_SHOWN', 1)
  await tighten('EMAIL_CHARACTERS_SHOWN', 0)
  await tighten('PHONE_DIGITS_SHOWN', 2)
  expect(await masked()).toEqual(expect.arrayContaining(['홍**', '***@example.kr', '010-****-**01']))
})
