import { useTranslate } from 'react-admin'
import type { en } from './en.js'
import type { WordKeyOf } from './words.js'

/** The path of a sentence. */
export type WordKey = WordKeyOf<typeof en>

/** What a sentence leaves open. */
export type Blanks = Readonly<Record<string, string | number>>

/** Says a sentence in the language of the screen. A key that doesn't exist is a type error. */
export type Say = (key: WordKey, blanks?: Blanks) => string

/** The words of the screen's language. */
export const useWords = (): Say => useTranslate() as Say
