import { enFirst } from './en-first.js'
import { enLater } from './en-later.js'

/** English: the first language, whose keys every other language must have. */
export const en = { ...enFirst, ...enLater }
