import { AuditScopeMapping } from '../rooms/access-log/index.js'
import { AppointmentMapping, AppointmentTimeMapping } from '../rooms/appointments/index.js'
import { AttendanceMapping, DesignationMapping, TrainingCourseMapping } from '../rooms/designations/index.js'
import { CaseMessageMapping, InquiryCaseMapping } from '../rooms/inquiries/index.js'
import { AccountMapping, AccountRoleMapping } from '../rooms/staff/index.js'
import { ReachMapping, RevealMapping } from '../rooms/subjects/index.js'

/** Every class that the unit of work writes, with how it lies in PostgreSQL. */
export const ENTITIES = [
  AccountMapping,
  AccountRoleMapping,
  DesignationMapping,
  TrainingCourseMapping,
  AttendanceMapping,
  ReachMapping,
  RevealMapping,
  InquiryCaseMapping,
  CaseMessageMapping,
  AppointmentMapping,
  AppointmentTimeMapping,
  AuditScopeMapping,
]
