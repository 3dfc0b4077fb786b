import type { RequestHandler } from 'express'
import { codeIn } from '../../case/code-in.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerWithConsent, isUnknown } from './answer-with-consent.js'

/** The link of a letter leads here; the code in it never reaches the server this way. */
export const showConsentOpening =
  (site: Site, locale: Locale): RequestHandler =>
  (_request, response) =>
    answerWithConsent(site, locale, response, { status: 200, code: '' })

/** Shows what is asked, and decides nothing. */
export const showConsent =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const words = wordsIn(locale)
    const code = codeIn(request.body.code)
    if (code === undefined) {
      const problem = words.refusals.CODE_MISSING()
      return answerWithConsent(site, locale, response, { status: 422, code: '', problem })
    }
    try {
      const ask = await site.send.consentAsk(code, inContract(locale), { address: request.ip ?? '' })
      await answerWithConsent(site, locale, response, { status: 200, code, ask })
    } catch (thrown) {
      if (!isUnknown(thrown)) throw thrown
      await answerWithConsent(site, locale, response, { status: 404, code, problem: words.consentPage.unknown })
    }
  }
