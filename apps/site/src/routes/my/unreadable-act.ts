import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'

/** A form that does not say what it is about, or not all of it. */
export const unreadableAct = (locale: Locale): { problem: string } => ({
  problem: wordsIn(locale).refusals.REQUEST_OTHER(),
})
