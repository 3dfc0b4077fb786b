import { EnterAttendanceDocument, PlanCourseDocument } from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { House } from './a-house.js'

/** The privacy officer enters that somebody attended a course of today, or of some days ago; returns the course's id. */
export async function attend(house: House, accountIds: string | string[], daysAgo = 0): Promise<string> {
  const officer = house.staff(await house.signIn('officer'))
  const { planCourse } = await officer(PlanCourseDocument, {
    input: {
      title: '개인정보 보호 교육',
      audience: '개인정보취급자',
      purpose: '취급자의 의무를 안다',
      content: '보호법, 내부관리계획, 가림과 열람',
      heldOn: addDays(dayInSeoul(house.clock.now()), -daysAgo),
      method: 'IN_PERSON',
    },
  })
  await officer(EnterAttendanceDocument, {
    input: { courseId: planCourse.id, accountIds: [accountIds].flat() },
  })
  return planCourse.id
}
