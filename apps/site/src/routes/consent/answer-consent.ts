import type { RequestHandler } from 'express'
import { codeIn } from '../../case/code-in.js'
import { statusOf } from '../../http/status-of.js'
import { refusalOf } from '../../refusal.js'
import { textIn } from '../../rights/text-in.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerWithConsent, isUnknown } from './answer-with-consent.js'

/** Answers it, once. Whatever came in between is told, with what is asked now. */
export const answerConsent =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const said = wordsIn(locale).consentPage
    const code = codeIn(request.body.code) ?? ''
    const [digest, answer] = [textIn(request.body.digest), textIn(request.body.answer)]
    const contract = inContract(locale)
    const from = { address: request.ip ?? '' }
    try {
      if (answer !== 'yes' && answer !== 'no') {
        const ask = await site.send.consentAsk(code, contract, from)
        return await answerWithConsent(site, locale, response, { status: 422, code, ask })
      }
      const input = { token: code, locale: contract, agrees: answer === 'yes', digest }
      const ask = await site.send.answerConsentAsk(input, from)
      await answerWithConsent(site, locale, response, { status: 200, code, ask })
    } catch (thrown) {
      if (isUnknown(thrown)) {
        return await answerWithConsent(site, locale, response, { status: 404, code, problem: said.unknown })
      }
      const refusal = refusalOf(thrown)
      if (refusal?.code !== 'CONSENT_TEXT_CHANGED' && refusal?.code !== 'CONSENT_ASK_OVER') throw thrown
      const ask = await site.send.consentAsk(code, contract, from)
      const problem = refusal.code === 'CONSENT_TEXT_CHANGED' ? said.changed : undefined
      await answerWithConsent(site, locale, response, { status: statusOf(refusal), code, ask, problem })
    }
  }
