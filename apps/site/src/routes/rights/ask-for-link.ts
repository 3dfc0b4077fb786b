import type { RequestHandler } from 'express'
import { statusOf } from '../../http/status-of.js'
import { problemInWords } from '../../inquiry/problem-in-words.js'
import { problemOfRefusal } from '../../inquiry/problem-of-refusal.js'
import { refusalOf } from '../../refusal.js'
import { textIn } from '../../rights/text-in.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerTaken } from './answer-taken.js'
import { answerWithRights } from './answer-with-rights.js'

/** Asks for a link to the own page. Only what is no address at all, or comes too often, is answered otherwise. */
export const askForLink =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const words = wordsIn(locale)
    const email = textIn(request.body.email).trim().slice(0, 320)
    if (email === '') {
      const problem = words.refusals.CONTACT_NOT_VALID()
      return answerWithRights(site, locale, response, { status: 422, ask: { email, problem } })
    }
    try {
      await site.send.askForOwnPage({ email, locale: inContract(locale) }, { address: request.ip ?? '' })
    } catch (thrown) {
      const refusal = refusalOf(thrown)
      if (refusal === undefined) throw thrown
      const problem = problemInWords(problemOfRefusal(refusal), words, 'REQUEST_OTHER')
      return answerWithRights(site, locale, response, { status: statusOf(refusal), ask: { email, problem } })
    }
    await answerTaken(site, locale, response, 'asked')
  }
