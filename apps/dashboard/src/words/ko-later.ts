import { accessLog } from './ko/access-log.js'
import type { enLater } from './en-later.js'
import type { Words } from './words.js'

/** Korean of what only pages say that load it. */
export const koLater: Words<typeof enLater> = { ...accessLog }
