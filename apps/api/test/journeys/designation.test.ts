import {
  ApproveDesignationDocument,
  ChangeDesignationDocument,
  DeclineDesignationDocument,
  DesignationDocument,
  type DesignationInput,
  DesignationsDocument,
  EndDesignationDocument,
  InquiryCasesDocument,
  OwnDesignationsDocument,
  ProposeDesignationDocument,
  type ProposeDesignationInput,
  type Refused,
  type Send,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { anAccount } from '../support/an-account.js'
import { propose } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
let officer: Send
let chief: Send
let handlerId: string
let today: string

beforeAll(async () => {
  house = await aHouse()
})

beforeEach(async () => {
  officer = house.staff(await house.signIn('officer'))
  chief = house.staff(await house.signIn('cpo'))
  handlerId = await accountId(house, 'ir-handler')
  today = dayInSeoul(house.clock.now())
})

/** What was proposed in one test is out of the way of the next. */
afterEach(() =>
  house.sql(
    'postgres',
    `update jikimi.designation set ended_at = jikimi.now(), ended_by = designated_by
     where ended_at is null and authority not like '%(demo)'`,
  ),
)

afterAll(() => house.close())

const terms = (): Omit<ProposeDesignationInput, 'accountId'> => ({
  purposes: ['CIVIL_COMPLAINT'],
  from: today,
  until: addDays(today, 30),
  authority: '내부관리계획 제5조',
})

const proposing = (who: Send, input: Partial<ProposeDesignationInput> = {}) =>
  who(ProposeDesignationDocument, { input: { accountId: handlerId, ...terms(), ...input } })

const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'DONE',
    (fault: Refused) => fault.code,
  )

describe('a designation', () => {
  it('that is only proposed gives nothing; approved, it works from the next request of an open session', async () => {
    const handler = house.staff(await house.signIn('ir-handler'))
    const input = await propose(house, handlerId, 'CIVIL_COMPLAINT')
    expect(await refusalOf(handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' }))).toBe('NOT_FOUND')
    const { approveDesignation } = await chief(ApproveDesignationDocument, { input })
    expect(approveDesignation).toMatchObject({ state: 'IN_FORCE', isInForce: true })
    expect(approveDesignation.approvedBy!.id).toBe(await accountId(house, 'cpo'))
    await handler(InquiryCasesDocument, { purpose: 'CIVIL_COMPLAINT' })
    expect((await handler(OwnDesignationsDocument)).ownDesignations.map(({ account }) => account.id)).toEqual([
      handlerId,
      handlerId,
    ])
  })

  it('can name several purposes, and is found by its state and by whom it is for', async () => {
    const { proposeDesignation } = await proposing(officer, { from: addDays(today, 3), until: addDays(today, 9) })
    const input = { designationId: proposeDesignation.id, version: proposeDesignation.version }
    const { changeDesignation } = await officer(ChangeDesignationDocument, {
      input: {
        ...input,
        ...terms(),
        from: addDays(today, 400),
        until: addDays(today, 430),
        purposes: ['IR_MEETING', 'CIVIL_COMPLAINT'],
      },
    })
    expect(changeDesignation.purposes).toEqual(['CIVIL_COMPLAINT', 'IR_MEETING'])
    const idsOf = async (state: 'PROPOSED' | 'UPCOMING', id: string) =>
      (await chief(DesignationsDocument, { state, accountId: id })).designations.edges.map(({ node }) => node.id)
    expect(await idsOf('PROPOSED', handlerId)).toEqual([proposeDesignation.id])
    const { approveDesignation } = await chief(ApproveDesignationDocument, {
      input: { ...input, version: changeDesignation.version },
    })
    expect(approveDesignation.state).toBe('UPCOMING')
    expect(await idsOf('UPCOMING', handlerId)).toEqual([proposeDesignation.id])
    expect(await idsOf('UPCOMING', await accountId(house, 'handler'))).toEqual([])
  })

  it('needs password and code anew to be approved, and none to be declined', async () => {
    const input = await propose(house, handlerId, 'CIVIL_COMPLAINT')
    await house.clock.move({ minutes: 6 })
    expect(await refusalOf(chief(ApproveDesignationDocument, { input }))).toBe('STEP_UP_NEEDED')
    const { declineDesignation } = await chief(DeclineDesignationDocument, { input })
    expect(declineDesignation.state).toBe('DECLINED')
    const declined = { ...input, version: declineDesignation.version }
    const again = house.staff(await house.signIn('cpo'))
    expect(await refusalOf(again(ApproveDesignationDocument, { input: declined }))).toBe('DESIGNATION_NOT_PROPOSED')
    const change = { ...declined, ...terms() }
    expect(await refusalOf(officer(ChangeDesignationDocument, { input: change }))).toBe('DESIGNATION_NOT_PROPOSED')
  })

  it('that was approved is never rewritten; that is withdrawn counts as declined', async () => {
    const input = await propose(house, handlerId, 'CIVIL_COMPLAINT')
    const { approveDesignation } = await chief(ApproveDesignationDocument, { input })
    const change = { ...input, version: approveDesignation.version, ...terms() }
    expect(await refusalOf(officer(ChangeDesignationDocument, { input: change }))).toBe('DESIGNATION_NOT_PROPOSED')
    await officer(EndDesignationDocument, { input: { ...input, version: approveDesignation.version } })
    const second = await propose(house, handlerId, 'CIVIL_COMPLAINT')
    const { endDesignation } = await officer(EndDesignationDocument, { input: second })
    expect(endDesignation).toMatchObject({ state: 'DECLINED', isInForce: false })
  })
})

describe('a proposal is refused', () => {
  it.each([
    ['in the past', () => ({ from: addDays(today, -1) }), 'DESIGNATION_IN_THE_PAST'],
    ['that ends before it begins', () => ({ until: addDays(today, -1) }), 'DESIGNATION_PERIOD_NOT_VALID'],
    ['of more than a year', () => ({ until: addDays(today, 367) }), 'DESIGNATION_PERIOD_NOT_VALID'],
    ['for no purpose', () => ({ purposes: [] }), 'PURPOSES_EMPTY'],
    ['for a purpose that the policy does not list', () => ({ purposes: ['NO_SUCH_PURPOSE'] }), 'PURPOSE_NOT_LISTED'],
    ['on nobody’s authority', () => ({ authority: ' ' }), 'TEXT_NOT_VALID'],
    ['for what somebody is designated for already', () => ({ purposes: ['IR_MEETING'] }), 'DESIGNATION_OVERLAPS'],
  ])('%s', async (_what, input, code) => {
    expect(await refusalOf(proposing(officer, input()))).toBe(code)
  })

  it('that is rewritten to overlap with another one', async () => {
    const { proposeDesignation } = await proposing(officer)
    const { id: designationId, version } = proposeDesignation
    const input = { designationId, version, ...terms(), purposes: ['IR_MEETING'] }
    expect(await refusalOf(officer(ChangeDesignationDocument, { input }))).toBe('DESIGNATION_OVERLAPS')
  })

  it('for oneself, for who is no handler, and for who is not there', async () => {
    const forAccount = (id: string) => refusalOf(proposing(officer, { accountId: id }))
    expect(await forAccount(await accountId(house, 'officer'))).toBe('DESIGNATION_OF_ONESELF')
    expect(await forAccount(await accountId(house, 'auditor'))).toBe('DESIGNATION_NEEDS_HANDLER_ROLE')
    expect(await forAccount('no id at all')).toBe('NOT_FOUND')
  })
})

describe('two officers', () => {
  it('who propose overlapping ones at once get one designation and one refusal, every time', async () => {
    const second = house.staff(await house.signIn(await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])))
    for (let round = 0; round < 5; round += 1) {
      const days = { from: addDays(today, 10 * round), until: addDays(today, 10 * round + 9) }
      const outcomes = await Promise.all([officer, second].map((who) => codeOf(proposing(who, days))))
      expect(outcomes.toSorted()).toEqual(['DESIGNATION_OVERLAPS', 'DONE'])
    }
  })

  it('who edit one designation change it once: the other is told that it changed meanwhile', async () => {
    const second = house.staff(await house.signIn(await anAccount(house, 'third-officer', ['PRIVACY_OFFICER'])))
    let shown: DesignationInput = await propose(house, handlerId, 'CIVIL_COMPLAINT')
    const change = (who: Send, authority: string) =>
      codeOf(who(ChangeDesignationDocument, { input: { ...shown, ...terms(), authority } }))
    for (let round = 0; round < 5; round += 1) {
      const outcomes = await Promise.all([change(officer, `하나 ${round}`), change(second, `둘 ${round}`)])
      expect(outcomes.toSorted()).toEqual(['DESIGNATION_CHANGED_MEANWHILE', 'DONE'])
      expect(await refusalOf(chief(ApproveDesignationDocument, { input: shown }))).toBe('DESIGNATION_CHANGED_MEANWHILE')
      const { designation } = await chief(DesignationDocument, { id: shown.designationId })
      expect(designation).toMatchObject({ state: 'PROPOSED', version: shown.version + 1 })
      expect(designation.authority).toBe(outcomes[0] === 'DONE' ? `하나 ${round}` : `둘 ${round}`)
      shown = { ...shown, version: designation.version }
    }
  })
})
