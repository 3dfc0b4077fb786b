import {
  ApproveDesignationDocument,
  ChangeDesignationDocument,
  DeclineDesignationDocument,
  DesignationDocument,
  DesignationsDocument,
  EndDesignationDocument,
  OwnDesignationsDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { anAccount } from '../support/an-account.js'
import { propose } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House

beforeEach(async () => {
  house = await aHouse()
})

afterEach(() => house.close())

/** Past every check of the database, to see what the API says by itself. */
const force = (statement: string) => house.sql('postgres', `set session_replication_role = replica; ${statement}`)

const grantByForce = async (name: string, role: string) =>
  force(
    `insert into jikimi.account_role (account_id, role, granted_at) values ('${await accountId(house, name)}', '${role}', now())`,
  )

/** The archivist signs second for the privacy officer, who holds both seats. */
const deputise = async () => {
  await grantByForce('officer', 'CHIEF_PRIVACY_OFFICER')
  await force(
    `insert into jikimi.separation_exception (id, rule, account_id, deputy_id, authority, declared_by, declared_at, accepted_at)
     values (gen_random_uuid(), 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER', '${await accountId(house, 'officer')}',
       '${await accountId(house, 'archivist')}', '대표이사 지시', '${await accountId(house, 'administrator')}', now(), now())`,
  )
}

const APPROVE = `update jikimi.designation set approved_by = $2, approved_at = jikimi.now() where id = $1`

describe('a designation is approved by another', () => {
  it('than who proposed it, though one person were to hold both roles', async () => {
    await grantByForce('officer', 'CHIEF_PRIVACY_OFFICER')
    const input = await propose(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
    const cookie = await house.signIn('officer')
    const approve = house.staff(cookie)(ApproveDesignationDocument, { input })
    const refused = await approve.catch((fault: unknown) => fault)
    expect(refused).toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
      facts: { rule: 'DESIGNATION_APPROVED_BY_ANOTHER' },
    })
    const officer = await accountId(house, 'officer')
    expect(await triedInSql(house, cookie, APPROVE, [input.designationId, officer])).toBe('42501')
  })

  it('than whom it is for', async () => {
    await grantByForce('cpo', 'HANDLER')
    const chief = await accountId(house, 'cpo')
    const input = await propose(house, chief, 'CIVIL_COMPLAINT')
    const cookie = await house.signIn('cpo')
    expect(await refusalOf(house.staff(cookie)(ApproveDesignationDocument, { input }))).toBe('SEPARATION_OF_DUTIES')
    expect(await triedInSql(house, cookie, APPROVE, [input.designationId, chief])).toBe('42501')
  })

  it('than who rewrote it: rewriting is proposing', async () => {
    const second = await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])
    const { designationId, version } = await propose(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
    const from = dayInSeoul(house.clock.now())
    const input = {
      designationId,
      version,
      purposes: ['CIVIL_COMPLAINT'],
      from,
      until: addDays(from, 9),
      authority: '제6조',
    }
    const { changeDesignation } = await house.staff(await house.signIn(second))(ChangeDesignationDocument, { input })
    expect(changeDesignation.designatedBy.id).toBe(second.accountId)
  })
})

describe('a deputy', () => {
  it('approves what their principal proposed, and it is in force', async () => {
    await deputise()
    const input = await propose(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
    const deputy = house.staff(await house.signIn('archivist'))
    const { approveDesignation } = await deputy(ApproveDesignationDocument, { input })
    expect(approveDesignation.state).toBe('IN_FORCE')
    expect(approveDesignation.approvedBy!.id).toBe(await accountId(house, 'archivist'))
  })

  it('sees and decides on nothing that somebody else proposed', async () => {
    await deputise()
    const another = await anAccount(house, 'other-officer', ['PRIVACY_OFFICER'])
    const input = await propose(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
    await force(
      `update jikimi.designation set designated_by = '${another.accountId}' where id = '${input.designationId}'`,
    )
    const deputy = house.staff(await house.signIn('archivist'))
    expect(await refusalOf(deputy(ApproveDesignationDocument, { input }))).toBe('NOT_FOUND')
    expect(await refusalOf(deputy(DeclineDesignationDocument, { input }))).toBe('NOT_FOUND')
    expect(await refusalOf(deputy(DesignationDocument, { id: input.designationId }))).toBe('NOT_FOUND')
    const { designations } = await deputy(DesignationsDocument, {})
    const officer = await accountId(house, 'officer')
    expect(designations.edges.every(({ node }) => node.designatedBy.id === officer)).toBe(true)
  })

  it('is nobody before they accepted: an archivist decides on no designation', async () => {
    const input = await propose(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
    const archivist = house.staff(await house.signIn('archivist'))
    expect(await refusalOf(archivist(ApproveDesignationDocument, { input }))).toBe('NOT_ALLOWED')
    expect(await refusalOf(archivist(DesignationsDocument, {}))).toBe('NOT_ALLOWED')
  })
})

it('a handler sees their own designations and nobody else’s, and ends none', async () => {
  const handler = house.staff(await house.signIn('handler'))
  const { ownDesignations } = await handler(OwnDesignationsDocument)
  expect(ownDesignations.map(({ account }) => account.signInName)).toEqual(['handler@example.kr'])
  const [own] = ownDesignations
  expect(await refusalOf(handler(DesignationDocument, { id: own!.id }))).toBe('NOT_ALLOWED')
  const input = { designationId: own!.id, version: own!.version }
  expect(await refusalOf(handler(EndDesignationDocument, { input }))).toBe('NOT_ALLOWED')
})
