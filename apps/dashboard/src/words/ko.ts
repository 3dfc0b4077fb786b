import { koFirst } from './ko-first.js'
import { koLater } from './ko-later.js'

/** Korean, whole. */
export const ko = { ...koFirst, ...koLater }
