import { koFirst } from './ko-first.js'
import { raKo } from './ra-ko.js'

/** What the screens say in Korean from the first one on. */
export const messages = { ...raKo, ...koFirst }
