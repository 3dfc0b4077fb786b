import { accessControl } from './en/access-control.js'
import { accessLog } from './en/access-log.js'
import { acts } from './en/acts.js'
import { designations } from './en/designations.js'
import { duties } from './en/duties.js'
import { administration } from './en/administration.js'
import { general } from './en/general.js'
import { inquiries } from './en/inquiries.js'
import { reach } from './en/reach.js'
import { refusals } from './en/refusals.js'
import { security } from './en/security.js'
import { separation } from './en/separation.js'
import { staff } from './en/staff.js'
import { training } from './en/training.js'
import { vocabulary } from './en/vocabulary.js'

/** English: the first language, whose keys every other language must have. */
export const en = {
  ...general,
  ...vocabulary,
  ...staff,
  ...designations,
  ...training,
  ...inquiries,
  ...reach,
  ...accessControl,
  ...accessLog,
  ...duties,
  ...administration,
  ...security,
  ...separation,
  acts,
  refusals,
}
