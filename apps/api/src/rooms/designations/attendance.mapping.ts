import { defineEntity, p } from '@mikro-orm/postgresql'
import { Attendance } from './attendance.js'

export const AttendanceMapping = defineEntity({
  class: Attendance,
  tableName: 'attendance',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    courseId: p.uuid().fieldName('course_id'),
    accountId: p.uuid().fieldName('account_id'),
    enteredBy: p.uuid().fieldName('entered_by'),
    enteredAt: p.datetime().fieldName('entered_at'),
    voidedAt: p.datetime().fieldName('voided_at').nullable(),
    voidedBy: p.uuid().fieldName('voided_by').nullable(),
  },
})
