import { M0001Staff } from './m0001-staff.js'
import { M0002Subjects } from './m0002-subjects.js'
import { M0003Inquiries } from './m0003-inquiries.js'
import { M0004AccessLog } from './m0004-access-log.js'
import { M0005Authority } from './m0005-authority.js'
import { M0006SignIn } from './m0006-sign-in.js'
import { M0007RowRules } from './m0007-row-rules.js'
import { M0008Rights } from './m0008-rights.js'

/** In order; an applied one never changes. */
export const MIGRATIONS = [
  M0001Staff,
  M0002Subjects,
  M0003Inquiries,
  M0004AccessLog,
  M0005Authority,
  M0006SignIn,
  M0007RowRules,
  M0008Rights,
]
