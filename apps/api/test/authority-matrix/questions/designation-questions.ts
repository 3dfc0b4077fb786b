import { addDays } from '@jikimi/policy'
import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'

/** Designations and training. */
export const designationQuestions = ({ account, designation, course, attendance, purpose, version, today }: Things) => {
  const terms = {
    purposes: [purpose],
    from: today,
    until: addDays(today, 1),
    authority: '내부관리계획 제5조',
  }
  const plan = {
    title: '지어낸 교육',
    audience: '개인정보취급자',
    purpose: '의무를 안다',
    content: '가림과 열람',
    heldOn: today,
    method: 'ONLINE',
  }
  const ofDesignation = ofInput('DesignationInput', { designationId: designation, version }, ID)
  return {
    'staff Query.designations': bare(PAGE),
    'staff Query.designation': of('id', 'ID', designation, ID),
    'staff Query.ownDesignations': bare(ID),
    'staff Query.trainingCourses': bare(PAGE),
    'staff Query.trainingCourse': of('id', 'ID', course, ID),
    'staff Query.trainingDue': bare('{ isInDate }'),
    'staff Mutation.proposeDesignation': ofInput('ProposeDesignationInput', { accountId: account, ...terms }, ID),
    'staff Mutation.changeDesignation': ofInput(
      'ChangeDesignationInput',
      { designationId: designation, version, ...terms },
      ID,
    ),
    'staff Mutation.approveDesignation': ofDesignation,
    'staff Mutation.declineDesignation': ofDesignation,
    'staff Mutation.endDesignation': ofDesignation,
    'staff Mutation.planCourse': ofInput('PlanCourseInput', plan, ID),
    'staff Mutation.changeCourse': ofInput('ChangeCourseInput', { courseId: course, version, ...plan }, ID),
    'staff Mutation.cancelCourse': ofInput('CourseInput', { courseId: course, version }, ID),
    'staff Mutation.enterAttendance': ofInput('EnterAttendanceInput', { courseId: course, accountIds: [account] }, ID),
    'staff Mutation.voidAttendance': ofInput('VoidAttendanceInput', { attendanceId: attendance }, ID),
    'staff Mutation.exportTrainingEvidence': ofInput(
      'ExportTrainingEvidenceInput',
      { from: today, until: today, reason: '점검 자료' },
      '{ fileName }',
    ),
  }
}
