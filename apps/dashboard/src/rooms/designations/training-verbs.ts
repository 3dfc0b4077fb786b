import {
  CancelCourseDocument,
  ChangeCourseDocument,
  type ChangeCourseInput,
  type CourseInput,
  EnterAttendanceDocument,
  type EnterAttendanceInput,
  ExportTrainingEvidenceDocument,
  type ExportTrainingEvidenceInput,
  PlanCourseDocument,
  type PlanCourseInput,
  StaffAccountsDocument,
  TrainingCourseDocument,
  TrainingDueDocument,
  VoidAttendanceDocument,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { Pages } from '../../data/pages.js'
import { send } from '../../data/send.js'

/** What officers do about training. */
export const trainingVerbs = {
  load: async (id: string, signal: AbortSignal) =>
    (await send(TrainingCourseDocument, { id }, { signal })).trainingCourse,
  due: async (signal: AbortSignal) => (await send(TrainingDueDocument, {}, { signal })).trainingDue,

  /** Everybody whose attendance may be entered: all accounts that may still be used. */
  people: async (signal: AbortSignal) => {
    const pages = new Pages()
    const load = async (after: string | null) =>
      (await send(StaffAccountsDocument, { first: 100, after }, { signal })).staffAccounts
    const people = []
    for (let page = 1, isMore = true; isMore; page += 1) {
      const { nodes, hasNextPage } = await pages.read('people', page, load)
      people.push(...nodes)
      isMore = hasNextPage
    }
    return people.filter(({ state }) => state !== 'DISABLED')
  },

  plan: async (input: PlanCourseInput) => changed((await send(PlanCourseDocument, { input })).planCourse),
  change: async (input: ChangeCourseInput) => changed((await send(ChangeCourseDocument, { input })).changeCourse),
  cancel: async (input: CourseInput) => changed((await send(CancelCourseDocument, { input })).cancelCourse),
  enter: async (input: EnterAttendanceInput) =>
    changed((await send(EnterAttendanceDocument, { input })).enterAttendance),
  void: async (attendanceId: string) =>
    changed((await send(VoidAttendanceDocument, { input: { attendanceId } })).voidAttendance),
  exportEvidence: async (input: ExportTrainingEvidenceInput) =>
    (await send(ExportTrainingEvidenceDocument, { input })).exportTrainingEvidence,
}

const changed = <Result>(result: Result): Result => {
  forget('training')
  return result
}
