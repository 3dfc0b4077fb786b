import { accessLog } from './en/access-log.js'
import { acts } from './en/acts.js'
import { alerts } from './en/alerts.js'
import { inspections } from './en/inspections.js'
import { logState } from './en/log-state.js'
import { palette } from './en/palette.js'
import { recordQuestions } from './en/record-questions.js'
import { register } from './en/register.js'

/** What only pages say that load it: the log and the auditor's desk. A home must not need it. */
export const enLater = {
  ...accessLog,
  acts,
  ...recordQuestions,
  ...logState,
  ...alerts,
  ...inspections,
  ...palette,
  ...register,
}
