import {
  AccessRecordsDocument,
  AuditScopesDocument,
  EndAuditScopeDocument,
  GrantAuditScopeDocument,
  RightsHistoryDocument,
  type GrantAuditScopeInput,
} from '@jikimi/client/staff'
import { dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
let person: EnrolledPerson
let departments: Readonly<Record<string, string>>

beforeAll(async () => {
  house = await aHouse()
  person = await anAccount(house, 'scoped', ['AUDITOR'])
  const rows = await house.sql<{ id: string; name: string }>(
    'postgres',
    'select id, name_en as name from jikimi.department',
  )
  departments = Object.fromEntries(rows.map(({ id, name }) => [name, id]))
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))

const scope = (over: Partial<GrantAuditScopeInput>): GrantAuditScopeInput => {
  const today = dayInSeoul(house.clock.now())
  return { accountId: person.accountId, purposes: [], duties: [], departments: [], from: today, until: today, ...over }
}

const grant = async (who: string, over: Partial<GrantAuditScopeInput>) =>
  (await (await as(who))(GrantAuditScopeDocument, { input: scope(over) })).grantAuditScope

const management = () => departments['Management']!
const support = () => departments['Customer support']!
const systems = () => departments['Systems']!

describe('a scope', () => {
  it('of a department shows the acts of its people and of nobody on the staff, and no others', async () => {
    const { id } = await grant('cpo', { duties: ['ACCESS_CONTROL'], departments: [support(), systems()] })
    await house.signIn('handler')
    await house.signIn('officer')
    const own = house.staff(await house.signIn(person))
    const seen = await allRecords(own)
    expect(new Set(seen.map(({ department }) => department?.id))).toEqual(new Set([undefined, support(), systems()]))
    expect(seen.length).toBeGreaterThan(2)
    const everything = await allRecords(await as('cpo'), { duty: 'ACCESS_CONTROL', departmentId: management() })
    expect(everything.length).toBeGreaterThan(0)
    const { auditScopes } = await own(AuditScopesDocument)
    expect(auditScopes.map((one) => [one.id, one.departments.map((department) => department.id).toSorted()])).toEqual([
      [id, [support(), systems()].toSorted()],
    ])
  })

  it('shows nothing from the moment it is ended, in the list and in SQL, and says who ended it', async () => {
    const { id } = await grant('administrator', { duties: ['INSPECTION'] })
    const cookie = await house.signIn(person)
    const own = house.staff(cookie)
    const count = () => triedInSql(house, cookie, `select 1 from jikimi.access_record where duty = 'INSPECTION'`)
    expect((await allRecords(own, { duty: 'INSPECTION' })).length).toBeGreaterThan(0)
    expect(await count()).toBeGreaterThan(0)
    const { endAuditScope } = await (await as('administrator'))(EndAuditScopeDocument, { id })
    expect(endAuditScope).toMatchObject({ id, endedBy: { displayName: expect.any(String) } })
    expect(endAuditScope.endedAt).not.toBeNull()
    expect(await allRecords(own, { duty: 'INSPECTION' })).toEqual([])
    expect(await count()).toBe(0)
    expect(await refusalOf((await as('administrator'))(EndAuditScopeDocument, { id }))).toBe(
      'AUDIT_SCOPE_ALREADY_ENDED',
    )
  })

  it('leaves grant and end in the history of rights and in the records', async () => {
    const { id } = await grant('cpo', { purposes: ['IR_MEETING'] })
    const chief = await as('cpo')
    await chief(EndAuditScopeDocument, { id })
    const { rightsHistory } = await chief(RightsHistoryDocument, { first: 10 })
    const own = rightsHistory.edges.map(({ node }) => node).filter(({ objectId }) => objectId === id)
    expect(own.map(({ change }) => change).toSorted()).toEqual(['AUDIT_SCOPE_ENDED', 'AUDIT_SCOPE_GRANTED'])
    expect(own.every(({ byName }) => byName !== null)).toBe(true)
    const records = await allRecords(chief, { objectId: id })
    expect(records.map(({ act }) => act)).toEqual(['audit-scope.ended', 'audit-scope.granted'])
  })
})

describe('whom a scope audits', () => {
  it.each([
    ['cpo', 'ACCESS_CONTROL'],
    ['cpo', 'INSPECTION'],
    ['cpo', 'DESTRUCTION'],
    ['cpo', 'INCIDENT'],
    ['administrator', 'ACCESS_CONTROL'],
  ] as const)('does not grant it: %s of %s', async (who, duty) => {
    const own = who === 'cpo' ? management() : systems()
    const other = who === 'cpo' ? systems() : management()
    for (const within of [[], [own], [other, own]])
      expect(await refusalOf(grant(who, { duties: [duty], departments: within }))).toBe('SEPARATION_OF_DUTIES')
    expect((await grant(who, { duties: [duty], departments: [other] })).duties).toEqual([duty])
  })

  it.each([
    ['cpo', 'administrator'],
    ['administrator', 'cpo'],
  ])('does not end it: not %s what %s granted about them', async (audited, granter) => {
    const within = audited === 'cpo' ? management() : systems()
    const { id } = await grant(granter, { duties: ['ACCESS_CONTROL'], departments: [within] })
    expect(await refusalOf((await as(audited))(EndAuditScopeDocument, { id }))).toBe('SEPARATION_OF_DUTIES')
    const cookie = await house.signIn(audited)
    const ended =
      'update jikimi.audit_scope set ended_at = jikimi.now(), ended_by = jikimi.actor_account() where id = $1'
    expect(await triedInSql(house, cookie, ended, [id])).toBe(0)
    expect(await triedInSql(house, await house.signIn(granter), ended, [id])).toBe(1)
  })

  it('is refused in SQL as well', async () => {
    for (const [who, within] of [
      ['cpo', management()],
      ['administrator', systems()],
    ] as const) {
      const cookie = await house.signIn(who)
      const insert = (departmentId: string) =>
        triedInSql(
          house,
          cookie,
          `insert into jikimi.audit_scope (id, account_id, purposes, duties, departments, from_on, until_on, granted_by, granted_at)
           values (gen_random_uuid(), $1, '{}', '{ACCESS_CONTROL}', array[$2::uuid], jikimi.today(), jikimi.today(),
             jikimi.actor_account(), jikimi.now())`,
          [person.accountId, departmentId],
        )
      expect(await insert(support())).toBe(1)
      expect(await insert(within)).toBe('42501')
    }
  })
})

it('is neither granted nor ended by an auditor, and never for oneself or a department that is none', async () => {
  const auditor = await as('auditor')
  expect(await refusalOf(auditor(GrantAuditScopeDocument, { input: scope({ duties: ['REGISTER'] }) }))).toBe(
    'NOT_ALLOWED',
  )
  const { id } = await grant('cpo', { duties: ['REGISTER'] })
  expect(await refusalOf(auditor(EndAuditScopeDocument, { id }))).toBe('NOT_ALLOWED')
  const self = await accountId(house, 'cpo')
  expect(await refusalOf(grant('cpo', { accountId: self, duties: ['REGISTER'] }))).toBe('SEPARATION_OF_DUTIES')
  for (const none of ['none', person.accountId])
    expect(await refusalOf(grant('cpo', { duties: ['REGISTER'], departments: [none] }))).toBe('NOT_FOUND')
  expect(await refusalOf((await as('handler'))(AccessRecordsDocument, {}))).toBe('NOT_ALLOWED')
})
