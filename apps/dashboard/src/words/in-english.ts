import raEn from 'ra-language-english'
import { en } from './en.js'

/** All that the screens say in English. */
export const messages = { ...raEn, ...en }
