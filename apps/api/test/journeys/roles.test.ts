import {
  ChangeAccountDocument,
  ChangeRolesDocument,
  CreateAccountDocument,
  CreateDepartmentDocument,
  DepartmentsDocument,
  DisableAccountDocument,
  RenameDepartmentDocument,
  type Role,
  type Send,
  StaffAccountDocument,
  SuspendAccountDocument,
  ViewerDocument,
  OwnDesignationsDocument,
} from '@jikimi/client/staff'
import { Refused } from '@jikimi/client'
import { randomUUID } from 'node:crypto'
import { accountId } from '../support/account-id.js'
import { designate } from '../support/designate.js'
import { aHouse, type House } from '../support/a-house.js'
import { anAccount } from '../support/an-account.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const asAdministrator = async () => house.staff(await house.signIn('administrator'))

async function change(administrator: Send, id: string, roles: Role[]) {
  const { staffAccount } = await administrator(StaffAccountDocument, { id })
  return administrator(ChangeRolesDocument, { input: { accountId: id, roles, version: staffAccount.version } })
}

/** Code and facts. */
const refused = async (asked: Promise<unknown>) => {
  const fault = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(fault instanceof Refused)) throw fault ?? new Error('This should have been refused, and was answered.')
  return { code: fault.code, ...fault.facts }
}

const newAccount = async (send: Send, signInName: string, roles: Role[] = ['HANDLER']) => {
  const { departments } = await send(DepartmentsDocument)
  const departmentId = departments[0]!.id
  return send(CreateAccountDocument, {
    input: { signInName, displayName: '지어낸 사람', departmentId, roles, locale: 'KO' },
  })
}

describe('the last administrator', () => {
  it('is neither suspended nor disabled', async () => {
    const id = await accountId(house, 'administrator')
    const officer = house.staff(await house.signIn('officer'))
    expect(await refusalOf(officer(SuspendAccountDocument, { input: { accountId: id } }))).toBe('LAST_ADMINISTRATOR')
    const administrator = await asAdministrator()
    const own = { input: { accountId: id } }
    expect(await refusalOf(administrator(DisableAccountDocument, own))).toBe('ACCOUNT_OF_ONESELF')
    expect(await refusalOf(administrator(SuspendAccountDocument, own))).toBe('ACCOUNT_OF_ONESELF')
  })

  it('does not change their own roles, and neither does one of two', async () => {
    const administrator = await asAdministrator()
    const own = await accountId(house, 'administrator')
    expect(await refused(change(administrator, own, ['HANDLER']))).toEqual({ code: 'LAST_ADMINISTRATOR' })
    await anAccount(house, 'second-administrator', ['ADMINISTRATOR'])
    const again = await asAdministrator()
    expect(await refused(change(again, own, ['HANDLER']))).toEqual({
      code: 'SEPARATION_OF_DUTIES',
      rule: 'ROLE_GRANTED_BY_ANOTHER',
    })
  })
})

describe('changed roles', () => {
  it('hold from the next sign-in on: the next request of every session finds nobody', async () => {
    const person = await anAccount(house, 'moving', ['HANDLER'])
    const cookie = await house.signIn(person)
    const administrator = await asAdministrator()
    const { changeRoles } = await change(administrator, person.accountId, ['ARCHIVIST'])
    expect(await refusalOf(house.staff(cookie)(ViewerDocument))).toBe('NOT_SIGNED_IN')
    expect(changeRoles.roles).toEqual(['ARCHIVIST'])
    const { viewer } = await house.staff(await house.signIn(person))(ViewerDocument)
    expect(viewer.permissions).not.toContain('inquiry:list')
    const held = await inSession(
      house.urls.jikimi_app,
      tokenIn(cookie),
      async (client) => (await client.query('select jikimi.actor_account() as id')).rows,
    )
    expect(held).toEqual([{ id: null }])
  })

  it('take the designations of a handler along: the role given back begins without one', async () => {
    const person = await anAccount(house, 'returning', ['HANDLER'])
    await designate(house, person.accountId, 'CIVIL_COMPLAINT')
    await change(await asAdministrator(), person.accountId, ['ARCHIVIST'])
    await change(await asAdministrator(), person.accountId, ['HANDLER'])
    const handler = house.staff(await house.signIn(person))
    const { viewer } = await handler(ViewerDocument)
    expect(viewer.purposes.filter(({ isDesignated }) => isDesignated)).toEqual([])
    const { ownDesignations } = await handler(OwnDesignationsDocument)
    expect(ownDesignations.map(({ state, endedBy }) => [state, endedBy?.id])).toEqual([
      ['ENDED', await accountId(house, 'administrator')],
    ])
  })

  it('are refused where two of them separate duties, by the name of the rule', async () => {
    const administrator = await asAdministrator()
    const id = await accountId(house, 'handler')
    expect(await refused(change(administrator, id, ['HANDLER', 'AUDITOR']))).toEqual({
      code: 'ROLES_CONFLICT',
      rule: 'AUDITOR_HANDLER',
      role: 'AUDITOR',
      conflictsWith: 'HANDLER',
    })
    expect(await refusalOf(change(administrator, id, []))).toBe('ROLES_EMPTY')
    expect(await refusalOf(newAccount(administrator, 'both@example.kr', ['ADMINISTRATOR', 'AUDITOR']))).toBe(
      'ROLES_CONFLICT',
    )
  })

  it('are refused to who saw an older version, and without a fresh sign-in', async () => {
    const administrator = await asAdministrator()
    const id = await accountId(house, 'handler')
    const { staffAccount } = await administrator(StaffAccountDocument, { id })
    await change(administrator, id, ['HANDLER', 'PRIVACY_OFFICER'])
    const input = { accountId: id, roles: ['HANDLER' as const], version: staffAccount.version }
    expect(await refusalOf(administrator(ChangeRolesDocument, { input }))).toBe('ACCOUNT_CHANGED_MEANWHILE')
    await house.clock.move({ minutes: 5 })
    expect(await refusalOf(change(administrator, id, ['HANDLER']))).toBe('STEP_UP_NEEDED')
  })
})

describe('the number of those who hold a role', () => {
  it('is one chief privacy officer and three administrators at most, invited ones counted', async () => {
    const administrator = await asAdministrator()
    const second = { code: 'HOLDERS_AT_MOST', role: 'CHIEF_PRIVACY_OFFICER', atMost: 1 }
    expect(await refused(change(administrator, await accountId(house, 'officer'), ['CHIEF_PRIVACY_OFFICER']))).toEqual(
      second,
    )
    expect(await refused(newAccount(administrator, 'chief@example.kr', ['CHIEF_PRIVACY_OFFICER']))).toEqual(second)
    await newAccount(administrator, 'three@example.kr', ['ADMINISTRATOR'])
    expect((await refused(newAccount(administrator, 'four@example.kr', ['ADMINISTRATOR']))).code).toBe(
      'HOLDERS_AT_MOST',
    )
  })

  it('stays so though two are granted it at once: one is refused, and nothing fails', async () => {
    const administrator = await asAdministrator()
    await change(administrator, await accountId(house, 'cpo'), ['ARCHIVIST'])
    const ids = [await accountId(house, 'officer'), await accountId(house, 'cpo')]
    const answers = await Promise.allSettled(ids.map((id) => change(administrator, id, ['CHIEF_PRIVACY_OFFICER'])))
    const codes = answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Refused).code] : []))
    expect(codes).toEqual(['HOLDERS_AT_MOST'])
  })
})

describe('an exception that its deputy accepted', () => {
  it('lets one person hold the pair that it names', async () => {
    const administrator = await asAdministrator()
    const officer = await accountId(house, 'officer')
    for (const id of [officer, await accountId(house, 'cpo')]) await change(administrator, id, ['ARCHIVIST'])
    const pair: Role[] = ['CHIEF_PRIVACY_OFFICER', 'PRIVACY_OFFICER']
    expect((await refused(change(administrator, officer, pair))).code).toBe('ROLES_CONFLICT')
    await house.sql(
      'postgres',
      `insert into jikimi.separation_exception (id, rule, account_id, deputy_id, authority, declared_by, declared_at, accepted_at)
       values ($1, 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER', $2, $3, '대표이사', $4, jikimi.now(), jikimi.now())`,
      [randomUUID(), officer, await accountId(house, 'archivist'), await accountId(house, 'administrator')],
    )
    const { changeRoles } = await change(administrator, officer, pair)
    expect(changeRoles.roles).toEqual(pair)
  })
})

describe('a sign-in name', () => {
  it.each([
    ['in capitals', 'Handler@EXAMPLE.kr'],
    ['in full-width letters', 'ｈａｎｄｌｅｒ@example.kr'],
    ['with white space around it', ' handler@example.kr '],
  ])('%s is the one that is taken', async (_how, name) => {
    expect(await refusalOf(newAccount(await asAdministrator(), name))).toBe('SIGN_IN_NAME_TAKEN')
  })

  it('is given once, though two ask for it at once', async () => {
    const administrator = await asAdministrator()
    const answers = await Promise.allSettled(
      ['Twin@example.kr', 'twin@example.kr'].map((name) => newAccount(administrator, name)),
    )
    const codes = answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Refused).code] : []))
    expect(codes).toEqual(['SIGN_IN_NAME_TAKEN'])
  })
})

describe('an account', () => {
  it('changes name and department for who saw its present version', async () => {
    const administrator = await asAdministrator()
    const { departments } = await administrator(DepartmentsDocument)
    const id = await accountId(house, 'handler')
    const { version } = (await administrator(StaffAccountDocument, { id })).staffAccount
    const input = {
      accountId: id,
      displayName: ' 담당우2 '.normalize('NFD'),
      departmentId: departments[0]!.id,
      version,
    }
    const { changeAccount } = await administrator(ChangeAccountDocument, { input })
    expect(changeAccount).toMatchObject({ displayName: '담당우2', department: { id: departments[0]!.id } })
    expect(await refusalOf(administrator(ChangeAccountDocument, { input }))).toBe('ACCOUNT_CHANGED_MEANWHILE')
    const wrong = { ...input, version: changeAccount.version }
    expect(await refusalOf(administrator(ChangeAccountDocument, { input: { ...wrong, displayName: ' ' } }))).toBe(
      'TEXT_NOT_VALID',
    )
    expect(await refusalOf(administrator(ChangeAccountDocument, { input: { ...wrong, departmentId: id } }))).toBe(
      'NOT_FOUND',
    )
    await administrator(DisableAccountDocument, { input: { accountId: id } })
    expect(await refusalOf(administrator(ChangeAccountDocument, { input: wrong }))).toBe('ACCOUNT_ALREADY_DISABLED')
  })
})

describe('a department', () => {
  it('is made and renamed, under a name that no other has', async () => {
    const administrator = await asAdministrator()
    const make = (nameKo: string, nameEn: string) =>
      administrator(CreateDepartmentDocument, { input: { nameKo, nameEn } })
    const { createDepartment } = await make('법무팀'.normalize('NFD'), ' Legal ')
    expect(createDepartment).toMatchObject({ nameKo: '법무팀', nameEn: 'Legal' })
    expect(await refusalOf(make('법무팀', 'Law'))).toBe('DEPARTMENT_NAME_TAKEN')
    expect(await refusalOf(make('법률팀', 'LEGAL'))).toBe('DEPARTMENT_NAME_TAKEN')
    expect(await refusalOf(make('', 'Empty'))).toBe('TEXT_NOT_VALID')
    const rename = (departmentId: string, nameEn: string) =>
      administrator(RenameDepartmentDocument, { input: { departmentId, nameKo: '법무팀', nameEn } })
    expect((await rename(createDepartment.id, 'Legal affairs')).renameDepartment.nameEn).toBe('Legal affairs')
    expect(await refusalOf(rename(createDepartment.id, 'audit'))).toBe('DEPARTMENT_NAME_TAKEN')
    expect(await refusalOf(rename(randomUUID(), 'Nowhere'))).toBe('NOT_FOUND')
  })
})
