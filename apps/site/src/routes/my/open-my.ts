import type { RequestHandler } from 'express'
import { codeIn } from '../../case/code-in.js'
import { linkRefusalOf } from '../../case/link-refusal.js'
import { ownCookieOptions } from '../../http/own-cookie-options.js'
import { statusOf } from '../../http/status-of.js'
import { problemInWords } from '../../inquiry/problem-in-words.js'
import { problemOfRefusal } from '../../inquiry/problem-of-refusal.js'
import { refusalOf } from '../../refusal.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerMyOpening } from './answer-my-opening.js'

/** As long as a visit lasts at most; the API ends it, whatever the cookie says. */
const halfHour = 1_800_000

/** Spends the link and opens the visit. */
export const openMy =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const code = codeIn(request.body.code)
    const exchange = { request, response }
    if (code === undefined) {
      const problem = wordsIn(locale).refusals.CODE_MISSING()
      return answerMyOpening(site, locale, exchange, { status: 422, problem })
    }
    try {
      const { visit } = await site.send.openOwnVisit(code, { address: request.ip ?? '' })
      response.cookie(site.ownCookie, visit, { ...ownCookieOptions, maxAge: halfHour })
      response.redirect(303, `/${locale}/my/page`)
    } catch (thrown) {
      const why = linkRefusalOf(thrown)
      const refusal = refusalOf(thrown)
      const status = refusal === undefined ? 500 : statusOf(refusal)
      if (why) return answerMyOpening(site, locale, exchange, { status, why })
      const problem = refusal && problemInWords(problemOfRefusal(refusal), wordsIn(locale), 'REQUEST_OTHER')
      const reference = refusal === undefined ? site.report(thrown) : undefined
      await answerMyOpening(site, locale, exchange, { status, code, problem, isUncertain: !refusal, reference })
    }
  }
