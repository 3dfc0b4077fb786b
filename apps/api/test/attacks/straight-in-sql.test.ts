import { CloseCaseDocument, EndDesignationDocument, TakeCaseDocument } from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { designate } from '../support/designate.js'
import { inSession, tokenIn } from '../support/in-session.js'

let house: House
let handler: { readonly id: string; readonly token: string }
let officer: { readonly id: string; readonly token: string }
let administrator: { readonly id: string; readonly token: string }

const signedIn = async (name: string) => ({
  id: await accountId(house, name),
  token: tokenIn(await house.signIn(name)),
})

/** Rows that one statement of the app role reached with this token, or the code with which PostgreSQL refused. */
const tried = (token: string, text: string, values: readonly unknown[] = []): Promise<number | string> =>
  inSession(house.urls.jikimi_app, token, (client) =>
    client.query(text, [...values]).then(
      ({ rowCount }) => rowCount ?? 0,
      (fault: { code?: string }) => String(fault.code),
    ),
  )

beforeAll(async () => {
  house = await aHouse()
  await sendInquiry(house.site())
  const cookie = await house.signIn('handler')
  handler = { id: await accountId(house, 'handler'), token: tokenIn(cookie) }
  const staff = house.staff(cookie)
  const { id: caseId, version } = (await casesOf(staff))[0]!
  const { takeCase } = await staff(TakeCaseDocument, { input: { caseId, version } })
  await staff(CloseCaseDocument, { input: { caseId, version: takeCase.version, reason: 'SPAM' } })
  const input = await designate(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
  const officerCookie = await house.signIn('officer')
  officer = { id: await accountId(house, 'officer'), token: tokenIn(officerCookie) }
  await house.staff(officerCookie)(EndDesignationDocument, { input })
  administrator = await signedIn('administrator')
})

afterAll(() => house.close())

describe('whoever gets SQL as the app role with a session of their own', () => {
  it('as a handler opens no case again that was closed', async () => {
    const reopen = `update jikimi.inquiry_case set state = 'TAKEN', closed_at = null, close_reason = null where state = 'CLOSED'`
    expect(await tried(handler.token, reopen)).toBe(0)
  })

  it('as an officer brings no ended designation back, and rewrites no end', async () => {
    const back = `update jikimi.designation set ended_at = null, ended_by = $1`
    expect(await tried(officer.token, back, [officer.id])).toBe('42501')
    const rewrite = `update jikimi.designation set ended_at = '2020-01-01', ended_by = $1 where ended_at is not null`
    expect(await tried(officer.token, rewrite, [officer.id])).toBe(0)
  })

  it('as an administrator wakes nobody, gives no role to themselves nor one that conflicts, and invites for no longer than days', async () => {
    const archivist = await accountId(house, 'archivist')
    await house.sql('postgres', `update jikimi.account set state = 'DISABLED' where id = $1`, [archivist])
    const wake = `update jikimi.account set state = 'ACTIVE' where id = $1`
    expect(await tried(administrator.token, wake, [archivist])).toBe('42501')
    const role = `insert into jikimi.account_role (account_id, role, granted_at, granted_by) values ($1, $2, jikimi.now(), $3)`
    const cpo = await accountId(house, 'cpo')
    for (const [account, wanted] of [
      [administrator.id, 'HANDLER'],
      [cpo, 'AUDITOR'],
      [archivist, 'PRIVACY_OFFICER'],
    ])
      expect(await tried(administrator.token, role, [account, wanted, administrator.id])).toBe('42501')
    const invite = `insert into jikimi.invitation (token_digest, account_id, expires_at) values (sha256('a'), $1, now() + interval '30 days')`
    expect(await tried(administrator.token, invite, [cpo])).toBe('42501')
  })

  it('as a site makes no second receipt and no look-up token of another purpose for a collection', async () => {
    const [collection] = await house.sql<{ id: string }>('postgres', 'select id from jikimi.collection')
    const receipt = `insert into jikimi.subject_session (token_digest, collection_id) values (sha256('a'), $1)`
    expect(await tried(house.siteKey, receipt, [collection!.id])).toBe('23505')
    const token = `insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose) values (1, 'EMAIL', sha256('a'), $1, 'IR_MEETING')`
    expect(await tried(house.siteKey, token, [collection!.id])).toBe('23503')
  })

  it('puts no words under the digest of another consent text', async () => {
    const forge = `insert into jikimi.consent_text (digest, text) values (repeat('a', 64), 'invented words')`
    expect(await tried('', forge)).toBe('23514')
  })
})
