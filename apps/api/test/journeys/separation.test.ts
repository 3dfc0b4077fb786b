import { randomUUID } from 'node:crypto'
import { addDays, dayInSeoul } from '@jikimi/policy'
import {
  AcceptExceptionDocument,
  ApproveDesignationDocument,
  ChangeRolesDocument,
  DeclareExceptionDocument,
  DesignationsDocument,
  DisableAccountDocument,
  EndExceptionDocument,
  ProposeDesignationDocument,
  ReachReportDocument,
  type Role,
  SeparationExceptionsDocument,
  SeparationRulesDocument,
  StaffAccountDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { anAccount, type EnrolledPerson } from '../support/an-account.js'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'
import type { Person } from '../support/sign-in.js'

const RULE = 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER'
const BOTH: Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER']

let house: House
/** CALIVERSE names one person as supervisor and manager. */
let single: EnrolledPerson
let deputyId: string

beforeAll(async () => {
  house = await aHouse()
  single = await anAccount(house, 'single', ['PRIVACY_OFFICER'])
  deputyId = await accountId(house, 'archivist')
})

afterAll(() => house.close())

const as = async (who: string | Person) => house.staff(await house.signIn(who))

async function declare(given: { rule?: string; accountId?: string; deputyId?: string } = {}) {
  const input = { rule: RULE, accountId: single.accountId, deputyId, authority: '대표이사 결정', ...given }
  return (await (await as('administrator'))(DeclareExceptionDocument, { input })).declareException
}

async function changeRoles(roles: Role[]) {
  const administrator = await as('administrator')
  const { staffAccount } = await administrator(StaffAccountDocument, { id: single.accountId })
  const input = { accountId: single.accountId, roles, version: staffAccount.version }
  return (await administrator(ChangeRolesDocument, { input })).changeRoles
}

const exceptionsOf = async (who: string) => (await (await as(who))(SeparationExceptionsDocument)).separationExceptions

async function propose(name: string, purpose: string) {
  const from = dayInSeoul(house.clock.now())
  const handler = await accountId(house, name)
  const input = {
    accountId: handler,
    purposes: [purpose],
    from,
    until: addDays(from, 30),
    authority: '내부관리계획 제5조',
  }
  return (await (await as(single))(ProposeDesignationDocument, { input })).proposeDesignation
}

const approve = async (who: string | Person, { id: designationId, version }: { id: string; version: number }) =>
  (await (await as(who))(ApproveDesignationDocument, { input: { designationId, version } })).approveDesignation

describe('an exception', () => {
  it('is declared for the one pair that allows it, with a deputy who can decide', async () => {
    expect(await refusalOf(declare({ rule: 'ADMINISTRATOR_AUDITOR' }))).toBe('EXCEPTION_NOT_NEEDED')
    expect(await refusalOf(declare({ rule: 'no such rule' }))).toBe('EXCEPTION_NOT_NEEDED')
    expect(await refusalOf(declare({ accountId: randomUUID() }))).toBe('NOT_FOUND')
    for (const name of ['administrator', 'auditor', 'handler']) {
      expect(await refusalOf(declare({ deputyId: await accountId(house, name) }))).toBe('DEPUTY_NOT_SUITABLE')
    }
    expect(await refusalOf(declare({ deputyId: single.accountId }))).toBe('DEPUTY_NOT_SUITABLE')
    const own = await accountId(house, 'administrator')
    expect(await refusalOf(declare({ accountId: own }))).toBe('SEPARATION_OF_DUTIES')
    expect(await exceptionsOf('auditor')).toEqual([])
  })

  it('lets one person be officer and chief officer once the deputy accepted, and not before', async () => {
    // The one chief privacy officer there may be leaves
    const input = { accountId: await accountId(house, 'cpo') }
    await (
      await as('administrator')
    )(DisableAccountDocument, { input })
    const declared = await declare()
    expect(declared).toMatchObject({ isInForce: false, acceptedAt: null, deputy: { displayName: '보관서' } })
    expect(await refusalOf(declare())).toBe('EXCEPTION_NOT_NEEDED')
    expect(await refusalOf(changeRoles(BOTH))).toBe('ROLES_CONFLICT')

    const exception = { input: { exceptionId: declared.id } }
    expect(await refusalOf((await as(single))(AcceptExceptionDocument, exception))).toBe('SEPARATION_OF_DUTIES')
    expect(await refusalOf((await as('officer'))(AcceptExceptionDocument, exception))).toBe('NOT_ALLOWED')
    const { acceptException } = await (await as('archivist'))(AcceptExceptionDocument, exception)
    expect(acceptException.isInForce).toBe(true)
    expect(await refusalOf((await as('archivist'))(AcceptExceptionDocument, exception))).toBe(
      'EXCEPTION_ALREADY_ACCEPTED',
    )
    expect(new Set((await changeRoles(BOTH)).roles)).toEqual(new Set(BOTH))
  })

  it('gives the second signature to the deputy: who proposed a designation cannot approve it', async () => {
    const proposed = await propose('ir-handler', 'CIVIL_COMPLAINT')
    expect(await refusalOf(approve(single, proposed))).toBe('SEPARATION_OF_DUTIES')
    const archivist = await as('archivist')
    const { viewer } = await archivist(ViewerDocument)
    expect(viewer.deputisesFor.map(({ id }) => id)).toEqual([single.accountId])
    const { designations } = await archivist(DesignationsDocument, { state: 'PROPOSED' })
    expect(designations.edges.map(({ node }) => node.id)).toEqual([proposed.id])
    expect(await approve('archivist', proposed)).toMatchObject({
      state: 'IN_FORCE',
      approvedBy: { displayName: '보관서' },
    })
  })

  it('shows in the report as a pair that is excepted', async () => {
    const { reachReport } = await (await as('auditor'))(ReachReportDocument, { day: dayInSeoul(house.clock.now()) })
    const person = reachReport.people.find((one) => one.accountId === single.accountId)!
    expect(person.pairs).toEqual([{ rule: RULE, isExcepted: true }])
    expect(reachReport.people.filter(({ pairs }) => pairs.length > 0)).toHaveLength(1)
  })

  it('ends when only one of the two roles is left, and with it what the deputy may', async () => {
    const [exception] = await exceptionsOf('auditor')
    const input = { exceptionId: exception!.id }
    const end = async () => (await (await as('administrator'))(EndExceptionDocument, { input })).endException
    expect(await refusalOf(end())).toBe('EXCEPTION_IN_USE')
    const proposed = await propose('handler', 'IR_MEETING')
    await changeRoles(['CHIEF_PRIVACY_OFFICER'])
    expect(await end()).toMatchObject({ isInForce: false, endedAt: expect.any(String) })
    expect(await refusalOf(end())).toBe('EXCEPTION_ALREADY_ENDED')
    expect(await refusalOf(approve('archivist', proposed))).toBe('NOT_ALLOWED')
    expect(await refusalOf(changeRoles(BOTH))).toBe('ROLES_CONFLICT')
  })
})

describe('the rules of separation', () => {
  it('are read by overseers with their bounds', async () => {
    const { separationRules } = await (await as('auditor'))(SeparationRulesDocument)
    expect(separationRules).toHaveLength(30)
    expect(separationRules).toContainEqual({
      name: 'ADMINISTRATOR_HOLDERS',
      kind: 'HOLDERS',
      first: 'ADMINISTRATOR',
      second: null,
      atMost: 3,
      atLeast: 1,
    })
  })
})
