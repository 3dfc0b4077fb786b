import { DisableAccountDocument, InquiryCasesDocument, ViewerDocument } from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { askRaw } from '../support/ask-raw.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

describe('a cookie', () => {
  it('with other white space before its name is not the session that browsers guard', async () => {
    const cookie = await house.signIn('handler')
    const ask = (header: string) => askRaw(`${house.url}/admin/graphql`, { cookie: header }, ViewerDocument)
    expect((await ask(`a=b;  ${cookie}`)).codes).toEqual([])
    expect((await ask(`a=b; \u00a0${cookie}`)).codes).toEqual(['NOT_SIGNED_IN'])
  })
})

describe('a cursor', () => {
  it('of a time that the database does not know is refused, and no fault', async () => {
    const handler = house.staff(await house.signIn('handler'))
    for (const at of ['-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '2026']) {
      const after = Buffer.from(`${at} 01a205b6-3543-70b6-9930-c8576d325b7c`).toString('base64url')
      const asked = handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT', after })
      expect(await refusalOf(asked)).toBe('REQUEST_NOT_VALID')
    }
  })
})

describe('two administrators', () => {
  it('who disable each other at once leave one of them', async () => {
    const [one, other] = [await accountId(house, 'administrator'), await accountId(house, 'archivist')]
    await house.sql('postgres', `update jikimi.account_role set role = 'ADMINISTRATOR' where account_id = $1`, [other])
    const cookies = [await house.signIn('administrator'), await house.signIn('archivist')]
    for (let round = 0; round < 8; round += 1) {
      await Promise.allSettled([
        house.staff(cookies[0])(DisableAccountDocument, { input: { accountId: other } }),
        house.staff(cookies[1])(DisableAccountDocument, { input: { accountId: one } }),
      ])
      const left = await house.sql(
        'postgres',
        `select 1 from jikimi.account where id = any ($1) and state = 'ACTIVE'`,
        [[one, other]],
      )
      expect(left).toHaveLength(1)
      await house.sql('postgres', `update jikimi.account set state = 'ACTIVE' where id = any ($1)`, [[one, other]])
      await house.sql('postgres', `update jikimi.staff_session set ended_at = null where account_id = any ($1)`, [
        [one, other],
      ])
    }
  })
})
