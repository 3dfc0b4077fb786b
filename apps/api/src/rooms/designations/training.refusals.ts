import { Refusal } from '../../kernel/refusal.js'

export const courseChangedMeanwhile = () => new Refusal('COURSE_CHANGED_MEANWHILE', 'CONFLICT')
export const courseCancelled = () => new Refusal('COURSE_CANCELLED', 'CONFLICT')
export const courseHasAttendance = () => new Refusal('COURSE_HAS_ATTENDANCE', 'CONFLICT')
export const courseNotHeldYet = (heldOn: string) => new Refusal('COURSE_NOT_HELD_YET', 'CONFLICT', { heldOn })
export const attendanceAlreadyEntered = () => new Refusal('ATTENDANCE_ALREADY_ENTERED', 'CONFLICT')
export const attendanceAlreadyVoided = () => new Refusal('ATTENDANCE_ALREADY_VOIDED', 'CONFLICT')
