import { addDays, dayInSeoul } from '@jikimi/policy'
import {
  ChangeRuleDocument,
  DesignationsDocument,
  DisableAccountDocument,
  EndDesignationDocument,
  ReachReportDocument,
  RenameDepartmentDocument,
  RightsHistoryDocument,
  type RightsHistoryFilterInput,
  StaffAccountDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { allRecords } from '../support/all-records.js'
import { aHouse, type House } from '../support/a-house.js'
import { asSuperuser } from '../support/as-superuser.js'
import { inSession, tokenIn } from '../support/in-session.js'
import { nextMorning } from '../support/next-morning.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House
/** The day on which everything is still as it was set up. */
let firstDay: string
let handlerId: string
let looked: Awaited<ReturnType<typeof report>>

beforeAll(async () => {
  house = await aHouse()
  handlerId = await accountId(house, 'handler')
  await nextMorning(house.clock)
  firstDay = dayInSeoul(house.clock.now())
  looked = await report(firstDay)
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))
const report = async (day: string, who = 'cpo') => (await (await as(who))(ReachReportDocument, { day })).reachReport

type Report = Awaited<ReturnType<typeof report>>
const person = ({ people }: Report, id = handlerId) => people.find((one) => one.accountId === id)!
const standing = (of: Report, purpose = 'CIVIL_COMPLAINT') =>
  person(of).purposes.find((one) => one.purpose === purpose)!

async function endDesignation(): Promise<void> {
  const officer = await as('officer')
  const { designations } = await officer(DesignationsDocument, { accountId: handlerId })
  const { id: designationId, version } = designations.edges[0]!.node
  await officer(EndDesignationDocument, { input: { designationId, version } })
}

async function renameDepartment(nameKo: string, nameEn: string): Promise<void> {
  const administrator = await as('administrator')
  const { staffAccount } = await administrator(StaffAccountDocument, { id: handlerId })
  const departmentId = staffAccount.department.id
  await administrator(RenameDepartmentDocument, { input: { departmentId, nameKo, nameEn } })
}

const disable = async () => (await as('administrator'))(DisableAccountDocument, { input: { accountId: handlerId } })

describe('who could reach what', () => {
  it('is told of everybody today, by purpose, with the reason where they could not', () => {
    expect(looked.people).toHaveLength(7)
    expect(person(looked)).toMatchObject({
      displayName: '담당우',
      accountState: 'ACTIVE',
      roles: [{ role: 'HANDLER', grantedBy: null }],
      attendedUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      pairs: [],
    })
    expect(standing(looked)).toMatchObject({
      canReach: true,
      whyNot: null,
      designatedBy: '보호연',
      approvedBy: '책임한',
      authority: '내부관리계획 제5조 (demo)',
    })
    expect(standing(looked, 'IR_MEETING')).toMatchObject({ canReach: false, whyNot: 'NOT_DESIGNATED' })
    const officer = looked.people.find(({ displayName }) => displayName === '보호연')!
    expect(new Set(officer.purposes.map(({ whyNot }) => whyNot))).toEqual(new Set(['NOT_HANDLER']))
  })

  it('is told as it was known that day: names, designation, account, whatever came later', async () => {
    await house.clock.move({ days: 1 })
    await renameDepartment('고객경험팀', 'Customer experience')
    await house.clock.move({ days: 1 })
    await endDesignation()
    await house.clock.move({ days: 1 })
    await disable()

    const then = await report(firstDay)
    expect(then.digest).toBe(looked.digest)
    expect(then.people).toEqual(looked.people)
    const [renamed, ended, disabled] = [
      await report(addDays(firstDay, 1), 'auditor'),
      await report(addDays(firstDay, 2), 'officer'),
      await report(addDays(firstDay, 3)),
    ]
    expect(person(renamed)).toMatchObject({ departmentKo: '고객경험팀', departmentEn: 'Customer experience' })
    expect(standing(renamed).canReach).toBe(true)
    expect(standing(ended)).toMatchObject({ canReach: false, whyNot: 'DESIGNATION_OVER' })
    expect(person(ended).accountState).toBe('ACTIVE')
    expect(person(disabled).accountState).toBe('DISABLED')
    expect(standing(disabled).whyNot).toBe('ACCOUNT_NOT_ACTIVE')
  })

  it('knows nobody on the day before the installation', async () => {
    expect((await report(addDays(firstDay, -2))).people).toEqual([])
  })

  it('is not told of tomorrow', async () => {
    expect(await refusalOf(report(addDays(dayInSeoul(house.clock.now()), 1)))).toBe('DAY_IN_THE_FUTURE')
  })

  it('says of attendance what access is decided by, and of a past day what the rule was then', async () => {
    const irHandlerId = await accountId(house, 'ir-handler')
    const input = { rule: 'ATTENDANCE_MONTHS' as const, value: 1, reason: '더 자주 교육한다' }
    await (
      await as('officer')
    )(ChangeRuleDocument, { input })
    await house.clock.move({ days: 2 })
    const today = dayInSeoul(house.clock.now())
    const { viewer } = await (await as('ir-handler'))(ViewerDocument)
    const now = await report(today)
    expect(person(now, irHandlerId).attendedUntil).toBe(viewer.attendedUntil)
    expect(viewer.attendedUntil! < today).toBe(true)
    const purposes = person(now, irHandlerId).purposes.map(({ purpose, canReach }) => [purpose, canReach])
    expect(purposes).toEqual(viewer.purposes.map(({ purpose, isWorking }) => [purpose, isWorking]))
    expect(person(now, irHandlerId).purposes).toContainEqual(expect.objectContaining({ whyNot: 'ATTENDANCE_LAPSED' }))
    expect((await report(firstDay)).digest).toBe(looked.digest)
  })

  it('is on record with who asked', async () => {
    const records = await allRecords(await as('auditor'), { act: 'reach-report.read' })
    expect(records.length).toBeGreaterThan(0)
    expect(records.at(-1)).toMatchObject({ duty: 'ACCESS_CONTROL', account: { displayName: '책임한' } })
  })
})

describe('the history of rights', () => {
  const history = async (filter: RightsHistoryFilterInput, first = 100) => {
    const officer = await as('officer')
    const entries = []
    let after: string | undefined
    do {
      const { rightsHistory } = await officer(RightsHistoryDocument, { filter, first, ...(after ? { after } : {}) })
      entries.push(...rightsHistory.edges.map(({ node }) => node))
      after = rightsHistory.pageInfo.hasNextPage ? rightsHistory.pageInfo.endCursor! : undefined
    } while (after)
    return entries
  }

  it('names person and department as they were at the time of each entry', async () => {
    const entries = await history({ accountId: handlerId })
    expect(entries.slice(0, 3)).toMatchObject([
      { change: 'ACCOUNT_DISABLED', departmentKo: '고객경험팀', byName: '관리나' },
      { change: 'DESIGNATION_ENDED', departmentKo: '고객경험팀', byName: '보호연', purposes: ['CIVIL_COMPLAINT'] },
      { change: 'DEPARTMENT_CHANGED', departmentKo: '고객경험팀', byName: '관리나' },
    ])
    expect(entries.at(-1)).toMatchObject({ change: 'ACCOUNT_CREATED', accountName: '담당우', byName: null })
    expect(entries.at(-1)!.departmentKo).not.toBe('고객경험팀')
  })

  it('comes page by page without a gap or a repetition, though many entries share an instant', async () => {
    const whole = await history({})
    expect(whole.length).toBeGreaterThan(20)
    expect(await history({}, 3)).toEqual(whole)
  })

  it('is narrowed by change and by days in Seoul', async () => {
    const day = addDays(firstDay, 2)
    const entries = await history({ from: day, until: day })
    expect(entries.map(({ change }) => change)).toEqual(['DESIGNATION_ENDED'])
    expect(await history({ change: 'ACCOUNT_DISABLED', until: day })).toEqual([])
  })

  it('is written by no session in SQL, and changed by nobody', async () => {
    const token = tokenIn(await house.signIn('cpo'))
    const statements = [
      `select jikimi.rights_changed('ROLE_GRANTED', null, 'HANDLER', '{}', null, null, null, null)`,
      `insert into jikimi.rights_history (id, at, change) values (gen_random_uuid(), jikimi.now(), 'ROLE_GRANTED')`,
      'delete from jikimi.rights_history',
    ]
    for (const statement of statements) {
      const done = inSession(house.urls.jikimi_app, token, (client) => client.query(statement))
      await expect(done).rejects.toThrow('permission denied')
    }
    const owner = asSuperuser(house.database.name, (client) => client.query('delete from jikimi.rights_history'))
    await expect(owner).rejects.toThrow('never changed')
  })

  it('is there three years later, and shows that first day as it was', async () => {
    await house.clock.move({ days: 3 * 366 })
    expect((await report(firstDay)).digest).toBe(looked.digest)
    const lapsed = await report(dayInSeoul(house.clock.now()))
    const other = lapsed.people.find(({ displayName }) => displayName === '투자린')!
    expect(other.purposes.find(({ purpose }) => purpose === 'IR_MEETING')!.whyNot).toBe('DESIGNATION_OVER')
  })
})
