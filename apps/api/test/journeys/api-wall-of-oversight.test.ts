import {
  AcceptExceptionDocument,
  AccessRecordsDocument,
  AskRevealUnlockDocument,
  AuditScopesDocument,
  DeclareExceptionDocument,
  EndAuditScopeDocument,
  GrantAuditScopeDocument,
  RevealAllowanceDocument,
  SeparationExceptionsDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { allRecords } from '../support/all-records.js'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'
import type { Person } from '../support/sign-in.js'
import { addDays, dayInSeoul } from '@jikimi/policy'

const OPENED = ['access_record', 'audit_scope', 'separation_exception', 'reveal_unlock']

let house: House
let second: EnrolledPerson

/** Here every row rule of these tables says yes: whatever is still kept apart, the API keeps apart. */
beforeAll(async () => {
  house = await aHouse()
  for (const table of OPENED)
    await house.sql('postgres', `create policy opened on jikimi.${table} to jikimi_app using (true) with check (true)`)
  second = await anAccount(house, 'second-auditor', ['AUDITOR'])
})

afterAll(() => house.close())

const as = async (who: string | Person) => house.staff(await house.signIn(who))

describe('the API alone, with the row rules of oversight opened', () => {
  it('shows an auditor without a scope no record and no scope of a colleague', async () => {
    const auditor = await as(second)
    expect((await auditor(AuditScopesDocument)).auditScopes).toEqual([])
    expect((await auditor(AccessRecordsDocument, {})).accessRecords.edges).toEqual([])
    expect((await (await as('auditor'))(AccessRecordsDocument, {})).accessRecords.edges).not.toEqual([])
    expect((await (await as('cpo'))(AuditScopesDocument)).auditScopes).toHaveLength(4)
    expect((await (await as('auditor'))(AuditScopesDocument)).auditScopes).toHaveLength(4)
  })

  it('keeps an auditor within the purposes, duties and days of their own scope', async () => {
    const today = dayInSeoul(house.clock.now())
    const grant = async (purposes: string[], duties: 'INSPECTION'[], from: string) => {
      const input = { accountId: second.accountId, purposes, duties, from, until: addDays(from, 1) }
      await (
        await as('administrator')
      )(GrantAuditScopeDocument, { input })
    }
    await grant([], ['INSPECTION'], addDays(today, -20))
    expect(await allRecords(await as(second))).toEqual([])
    await grant([], ['INSPECTION'], today)
    const seen = await allRecords(await as(second))
    expect(seen.length).toBeGreaterThan(0)
    expect(new Set(seen.map(({ duty }) => duty))).toEqual(new Set(['INSPECTION']))
  })

  it('lets nobody grant or end a scope that audits them', async () => {
    const today = dayInSeoul(house.clock.now())
    const input = {
      accountId: second.accountId,
      purposes: [],
      duties: ['ACCESS_CONTROL' as const],
      from: today,
      until: today,
    }
    const own = async (who: string) =>
      (
        await house.sql<{ id: string }>('postgres', 'select department_id as id from jikimi.account where id = $1', [
          await accountId(house, who),
        ])
      )[0]!.id
    for (const [who, other] of [
      ['cpo', 'administrator'],
      ['administrator', 'cpo'],
    ] as const) {
      const departments = [await own(who)]
      expect(await refusalOf((await as(who))(GrantAuditScopeDocument, { input: { ...input, departments } }))).toBe(
        'SEPARATION_OF_DUTIES',
      )
      const { grantAuditScope } = await (await as(other))(GrantAuditScopeDocument, { input: { ...input, departments } })
      const end = { id: grantAuditScope.id }
      expect(await refusalOf((await as(who))(EndAuditScopeDocument, end))).toBe('SEPARATION_OF_DUTIES')
      const seen = await allRecords(await as(second), { duty: 'ACCESS_CONTROL' })
      expect(new Set(seen.map(({ department }) => department?.id))).toEqual(new Set([undefined, ...departments]))
      await (
        await as(other)
      )(EndAuditScopeDocument, end)
      expect(await allRecords(await as(second), { duty: 'ACCESS_CONTROL' })).toEqual([])
    }
  })

  it('shows a handler no request of a colleague', async () => {
    await (
      await as('ir-handler')
    )(AskRevealUnlockDocument, { input: { reason: '민원이 몰린 날' } })
    const { revealAllowance } = await (await as('handler'))(RevealAllowanceDocument)
    expect(revealAllowance.unlock).toBeNull()
  })

  it('shows an archivist only the exceptions that name them, and lets nobody but the deputy accept', async () => {
    const declare = async (account: string, deputy: string) => {
      const [accountIdOfOne, deputyId] = [await accountId(house, account), await accountId(house, deputy)]
      const rule = 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER'
      const input = { rule, accountId: accountIdOfOne, deputyId, authority: '대표이사 결정' }
      return (await (await as('administrator'))(DeclareExceptionDocument, { input })).declareException
    }
    const others = await declare('officer', 'cpo')
    const own = await declare('cpo', 'archivist')
    const archivist = await as('archivist')
    const { separationExceptions } = await archivist(SeparationExceptionsDocument)
    expect(separationExceptions.map(({ id }) => id)).toEqual([own.id])
    const accept = (exceptionId: string) => archivist(AcceptExceptionDocument, { input: { exceptionId } })
    expect(await refusalOf(accept(others.id))).toBe('NOT_FOUND')
    const officer = await as('officer')
    expect(await refusalOf(officer(AcceptExceptionDocument, { input: { exceptionId: own.id } }))).toBe('NOT_ALLOWED')
  })
})
