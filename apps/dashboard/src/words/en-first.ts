import { accessControl } from './en/access-control.js'
import { desk } from './en/desk.js'
import { designations } from './en/designations.js'
import { duties } from './en/duties.js'
import { checklist } from './en/checklist.js'
import { general } from './en/general.js'
import { inquiries } from './en/inquiries.js'
import { reach } from './en/reach.js'
import { refusals } from './en/refusals.js'
import { security } from './en/security.js'
import { separation } from './en/separation.js'
import { staff } from './en/staff.js'
import { training } from './en/training.js'
import { vocabulary } from './en/vocabulary.js'

/** What is said in English before a page of its own is opened: sign-in, menu, homes, and the daily work. */
export const enFirst = {
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
