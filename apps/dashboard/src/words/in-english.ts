import raEn from 'ra-language-english'
import { enFirst } from './en-first.js'

/** What the screens say in English from the first one on. */
export const messages = { ...raEn, ...enFirst }
