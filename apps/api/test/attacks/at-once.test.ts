import { DisableAccountDocument, InquiryCasesDocument, ViewerDocument } from '@jikimi/client/staff'
import { setTimeout as pass } from 'node:timers/promises'
import { Client } from 'pg'
import { ONE_AT_A_TIME } from '../../src/rooms/staff/lock-account.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { askRaw } from '../support/ask-raw.js'
import { tokenIn } from '../support/in-session.js'
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
    const first = house.staff(await house.signIn('administrator'))
    const client = new Client({ connectionString: house.urls.jikimi_app })
    await client.connect()
    try {
      // The other one's transaction, halted just before its end
      await client.query('begin')
      await client.query(`select set_config('jikimi.session', $1, true)`, [tokenIn(await house.signIn('archivist'))])
      await client.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME])
      await client.query(`update jikimi.account set state = 'DISABLED' where id = $1`, [one])
      const meanwhile = refusalOf(first(DisableAccountDocument, { input: { accountId: other } }))
      await Promise.race([meanwhile.catch(() => undefined), pass(1000)])
      await client.query('commit')
      expect(await meanwhile).toBe('NOT_FOUND')
    } finally {
      await client.end()
    }
    const left = await house.sql<{ id: string }>(
      'postgres',
      `select id from jikimi.account where id = any ($1) and state = 'ACTIVE'`,
      [[one, other]],
    )
    expect(left).toEqual([{ id: other }])
  })
})
