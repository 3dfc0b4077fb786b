import { accessControl } from './ko/access-control.js'
import { desk } from './ko/desk.js'
import { designations } from './ko/designations.js'
import { duties } from './ko/duties.js'
import { checklist } from './ko/checklist.js'
import { general } from './ko/general.js'
import { inquiries } from './ko/inquiries.js'
import { reach } from './ko/reach.js'
import { refusals } from './ko/refusals.js'
import { security } from './ko/security.js'
import { separation } from './ko/separation.js'
import { staff } from './ko/staff.js'
import { training } from './ko/training.js'
import { vocabulary } from './ko/vocabulary.js'
import type { enFirst } from './en-first.js'
import type { Words } from './words.js'

/** Korean. A key that English has and Korean lacks is a type error. */
export const koFirst: Words<typeof enFirst> = {
  ...general,
  ...vocabulary,
  ...staff,
  ...designations,
  ...training,
  ...inquiries,
  ...reach,
  ...accessControl,
  ...checklist,
  ...desk,
  ...duties,
  ...security,
  ...separation,
  refusals,
}
