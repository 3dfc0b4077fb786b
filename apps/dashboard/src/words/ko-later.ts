import { accessLog } from './ko/access-log.js'
import { acts } from './ko/acts.js'
import { alerts } from './ko/alerts.js'
import { inspections } from './ko/inspections.js'
import { logState } from './ko/log-state.js'
import { palette } from './ko/palette.js'
import { recordQuestions } from './ko/record-questions.js'
import { register } from './ko/register.js'
import type { enLater } from './en-later.js'
import type { Words } from './words.js'

/** Korean of what only pages say that load it. */
export const koLater: Words<typeof enLater> = {
  ...accessLog,
  acts,
  ...recordQuestions,
  ...logState,
  ...alerts,
  ...inspections,
  ...palette,
  ...register,
}
