import {
  AccessRecordsDocument,
  CancelCourseDocument,
  ChangeCourseDocument,
  EnterAttendanceDocument,
  ExportTrainingEvidenceDocument,
  GrantAuditScopeDocument,
  PlanCourseDocument,
  type PlanCourseInput,
  type Send,
  TrainingCourseDocument,
  TrainingCoursesDocument,
  TrainingDueDocument,
  VoidAttendanceDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import { aHouse, type House } from '../support/a-house.js'
import { accountId } from '../support/account-id.js'
import { anAccount } from '../support/an-account.js'
import { attend } from '../support/attend.js'
import { refusalOf } from '../support/refusal-of.js'
import { triedInSql } from '../support/tried-in-sql.js'

let house: House
let cookie: string
let officer: Send
let handlerId: string
let today: string

beforeAll(async () => {
  house = await aHouse()
  handlerId = await accountId(house, 'handler')
})

beforeEach(async () => {
  cookie = await house.signIn('officer')
  officer = house.staff(cookie)
  today = dayInSeoul(house.clock.now())
})

afterAll(() => house.close())

const course = (terms: Partial<PlanCourseInput> = {}): PlanCourseInput => ({
  title: '가림과 열람',
  audience: '개인정보취급자',
  purpose: '열람 사유를 바르게 남긴다',
  content: '첫째, 가림.\n둘째, 열람.',
  heldOn: today,
  method: 'ONLINE',
  ...terms,
})

async function planned(terms: Partial<PlanCourseInput> = {}) {
  const { planCourse } = await officer(PlanCourseDocument, { input: course(terms) })
  return { courseId: planCourse.id, version: planCourse.version }
}

const enter = (who: Send, courseId: string, ...accountIds: string[]) =>
  who(EnterAttendanceDocument, { input: { courseId, accountIds } })

const dueOf = async (id: string) =>
  (await officer(TrainingDueDocument)).trainingDue.find(({ account }) => account.id === id)

describe('a course', () => {
  it('is changed and cancelled while nobody attended it, and told when it changed meanwhile', async () => {
    const shown = await planned({ heldOn: addDays(today, 7) })
    const input = { ...shown, ...course({ title: ' 가림 ', heldOn: addDays(today, 8) }) }
    const { changeCourse } = await officer(ChangeCourseDocument, { input })
    expect(changeCourse).toMatchObject({ title: '가림', version: shown.version + 1 })
    expect(await refusalOf(officer(CancelCourseDocument, { input: shown }))).toBe('COURSE_CHANGED_MEANWHILE')
    const stands = { ...shown, version: changeCourse.version }
    const { cancelCourse } = await officer(CancelCourseDocument, { input: stands })
    const cancelled = { ...shown, version: cancelCourse.version }
    expect(await refusalOf(officer(CancelCourseDocument, { input: cancelled }))).toBe('COURSE_CANCELLED')
    expect(await refusalOf(enter(officer, shown.courseId, handlerId))).toBe('COURSE_CANCELLED')
    const { trainingCourses } = await officer(TrainingCoursesDocument, { first: 1 })
    expect(trainingCourses.edges[0]!.node.cancelledAt).not.toBeNull()
  })

  it('is refused without words, with too many, and by its id when it is not there', async () => {
    for (const terms of [{ title: ' ' }, { title: '가'.repeat(201) }, { content: 'a\u0000b' }])
      expect(await refusalOf(officer(PlanCourseDocument, { input: course(terms) }))).toBe('TEXT_NOT_VALID')
    expect(await refusalOf(officer(TrainingCourseDocument, { id: randomUUID() }))).toBe('NOT_FOUND')
    expect(await refusalOf(officer(CancelCourseDocument, { input: { courseId: 'no id', version: 1 } }))).toBe(
      'NOT_FOUND',
    )
  })
})

describe('attendance', () => {
  it('is entered for several at once or for nobody, and once', async () => {
    const { courseId } = await planned()
    const other = await accountId(house, 'ir-handler')
    expect(await refusalOf(enter(officer, courseId, handlerId, randomUUID()))).toBe('NOT_FOUND')
    expect((await officer(TrainingCourseDocument, { id: courseId })).trainingCourse.attendances).toEqual([])
    await enter(officer, courseId, handlerId)
    expect(await refusalOf(enter(officer, courseId, other, handlerId))).toBe('ATTENDANCE_ALREADY_ENTERED')
    const { enterAttendance } = await enter(officer, courseId, other)
    expect(enterAttendance.attendances.map(({ account }) => account.id)).toEqual([handlerId, other])
    expect(await refusalOf(enter(officer, courseId))).toBe('REQUEST_NOT_VALID')
  })

  it('is not entered before the day of the course', async () => {
    const { courseId } = await planned({ heldOn: addDays(today, 1) })
    const refused = await enter(officer, courseId, handlerId).catch((fault: unknown) => fault)
    expect(refused).toMatchObject({ code: 'COURSE_NOT_HELD_YET', facts: { heldOn: addDays(today, 1) } })
  })

  it('is entered and voided by another person than who attended, in API and SQL', async () => {
    const { courseId } = await planned()
    const me = await accountId(house, 'officer')
    const refused = await enter(officer, courseId, handlerId, me).catch((fault: unknown) => fault)
    expect(refused).toMatchObject({ code: 'SEPARATION_OF_DUTIES', facts: { rule: 'ATTENDANCE_ENTERED_BY_ANOTHER' } })
    const insert = `insert into jikimi.attendance (id, course_id, account_id, entered_by, entered_at) values ($1, $2, $3, $3, jikimi.now())`
    expect(await triedInSql(house, cookie, insert, [randomUUID(), courseId, me])).toMatch(/^42501$|^23514$/)
    const chief = house.staff(await house.signIn('cpo'))
    const { enterAttendance } = await enter(chief, courseId, me)
    const input = { attendanceId: enterAttendance.attendances[0]!.id }
    expect(await refusalOf(officer(VoidAttendanceDocument, { input }))).toBe('SEPARATION_OF_DUTIES')
    await chief(VoidAttendanceDocument, { input })
    expect(await refusalOf(chief(VoidAttendanceDocument, { input }))).toBe('ATTENDANCE_ALREADY_VOIDED')
  })

  it('keeps its course as it was, until the last one is voided', async () => {
    const shown = await planned()
    const { enterAttendance } = await enter(officer, shown.courseId, handlerId)
    const change = { ...shown, ...course({ title: '다른 이름' }) }
    expect(await refusalOf(officer(ChangeCourseDocument, { input: change }))).toBe('COURSE_HAS_ATTENDANCE')
    expect(await refusalOf(officer(CancelCourseDocument, { input: shown }))).toBe('COURSE_HAS_ATTENDANCE')
    const input = { attendanceId: enterAttendance.attendances[0]!.id }
    const { voidAttendance } = await officer(VoidAttendanceDocument, { input })
    expect(voidAttendance.attendances[0]!.voidedBy!.id).toBe(await accountId(house, 'officer'))
    await officer(ChangeCourseDocument, { input: change })
  })
})

it('who is due comes soonest first, with the days that are left', async () => {
  await attend(house, handlerId, 10)
  const due = (await officer(TrainingDueDocument)).trainingDue
  const until = due.map(({ attendedUntil }) => attendedUntil ?? '')
  expect(until).toEqual(until.toSorted())
  expect(await dueOf(handlerId)).toMatchObject({ purposes: ['CIVIL_COMPLAINT'], isInDate: true })
  await house.clock.move({ days: 364 })
  officer = house.staff(await house.signIn('officer'))
  const later = await dueOf(handlerId)
  expect(later!.daysLeft).toBeLessThan(2)
  await house.clock.move({ days: 2 })
  officer = house.staff(await house.signIn('officer'))
  expect(await dueOf(handlerId)).toBeUndefined()
})

describe('the evidence', () => {
  it('names people as they were called when it was entered, and runs no formula', async () => {
    const person = await anAccount(house, 'renamed', ['HANDLER'])
    await attend(house, person.accountId)
    const { courseId } = await planned({ title: '=HYPERLINK("x")', audience: '"모두"' })
    await enter(officer, courseId, person.accountId)
    await house.sql('postgres', `update jikimi.account set display_name = '다른 이름' where id = $1`, [
      person.accountId,
    ])
    const input = { from: addDays(today, -40), until: today, reason: '정기 점검 자료' }
    const { exportTrainingEvidence } = await officer(ExportTrainingEvidenceDocument, { input })
    const { csv, fileName } = exportTrainingEvidence
    expect(fileName).toBe(`training-${input.from}-${today}.csv`)
    expect(csv.startsWith('\ufeff"교육일 (held on)"')).toBe(true)
    expect(csv).toContain('"지어낸 renamed"')
    expect(csv).not.toContain('다른 이름')
    expect(csv).toContain(`"'=HYPERLINK(""x"")","""모두"""`)
    const [department] = await house.sql<{ id: string }>(
      'postgres',
      'select department_id as id from jikimi.account where id = $1',
      [await accountId(house, 'officer')],
    )
    const scope = { purposes: [], duties: ['ACCESS_CONTROL' as const], departments: [department!.id] }
    const administrator = house.staff(await house.signIn('administrator'))
    await administrator(GrantAuditScopeDocument, {
      input: { ...scope, accountId: await accountId(house, 'auditor'), from: today, until: today },
    })
    const auditor = house.staff(await house.signIn('auditor'))
    const { accessRecords } = await auditor(AccessRecordsDocument, {
      filter: { act: 'training-evidence.exported' },
      first: 5,
    })
    expect(accessRecords.edges.map(({ node }) => node.note)).toEqual(['정기 점검 자료'])
  })

  it('is given for a reason, a period that is one, and after a fresh sign-in', async () => {
    const ask = (input: { from: string; until: string; reason: string }) =>
      refusalOf(officer(ExportTrainingEvidenceDocument, { input }))
    expect(await ask({ from: today, until: today, reason: ' ' })).toBe('TEXT_NOT_VALID')
    expect(await ask({ from: today, until: today, reason: '가'.repeat(501) })).toBe('TEXT_NOT_VALID')
    expect(await ask({ from: today, until: addDays(today, -1), reason: '점검' })).toBe('REQUEST_NOT_VALID')
    await house.clock.move({ minutes: 6 })
    expect(await ask({ from: today, until: today, reason: '점검' })).toBe('STEP_UP_NEEDED')
  })
})
