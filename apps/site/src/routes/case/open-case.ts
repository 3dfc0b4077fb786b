import type { RequestHandler } from 'express'
import { codeIn } from '../../case/code-in.js'
import { emptyLetter } from '../../case/empty-letter.js'
import { readKept } from '../../case/kept.js'
import { ownCookieOptions } from '../../http/own-cookie-options.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerUnopened } from './answer-unopened.js'
import { answerWithConversation } from './answer-with-conversation.js'
import { answerWithOpening } from './answer-with-opening.js'

/** As long as a visit lasts at most; the API ends it, whatever the cookie says. */
const halfHour = 1_800_000

/** Spends the link and opens the visit. What was typed before the last visit ended comes along. */
export const openCase =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const code = codeIn(request.body.code)
    const kept = readKept(request.body)
    if (code === undefined) {
      const problem = wordsIn(locale).refusals.CODE_MISSING()
      return answerWithOpening(site, locale, { request, response }, { status: 422, kept, problem })
    }
    try {
      const { visit } = await site.send.openVisit(code, { address: request.ip ?? '' })
      response.cookie(site.visitCookie, visit, { ...ownCookieOptions, maxAge: halfHour })
      if (kept === '') return response.redirect(303, `/${locale}/case/conversation`)
      await answerWithConversation(site, locale, response, { visit, status: 200, draft: emptyLetter(kept) })
    } catch (thrown) {
      await answerUnopened(site, locale, { request, response }, { kept, code, thrown })
    }
  }
