import { ko } from './ko.js'
import { raKo } from './ra-ko.js'

/** All that the screens say in Korean. */
export const messages = { ...raKo, ...ko }
