import { en } from './en.js'
import { ko } from './ko.js'
import type { Locale } from './locale.js'
import type { Words } from './words.js'

export const wordsIn = (locale: Locale): Words => (locale === 'ko' ? ko : en)
