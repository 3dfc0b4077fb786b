import type { RequestHandler } from 'express'
import { sendPage } from '../http/send-page.js'
import { statusOf } from '../http/status-of.js'
import { problemInWords } from '../inquiry/problem-in-words.js'
import { problemOfRefusal } from '../inquiry/problem-of-refusal.js'
import { frameOf } from '../pages/frame.js'
import { VerifyPage } from '../pages/verify-page.js'
import { refusalOf } from '../refusal.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

/** Says what was destroyed under a number; the same for whatever is not known. What was typed stands in this answer alone. */
export const answerVerify =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const { controller } = await site.send.policyInForce(inContract(locale))
    const frame = frameOf(site, locale, '/verify', controller)
    const typed: unknown = request.body.number
    const number = typeof typed === 'string' ? typed.trim().slice(0, 40) : ''
    response.set('Cache-Control', 'no-store')
    if (number === '') {
      return sendPage(response, 400, <VerifyPage frame={frame} problem={frame.words.verifyPage.missing} />)
    }
    try {
      const proof = await site.send.destructionProof(number, { address: request.ip ?? '' })
      sendPage(response, 200, <VerifyPage frame={frame} proof={proof} />)
    } catch (thrown) {
      const refusal = refusalOf(thrown)
      if (refusal === undefined) throw thrown
      const problem = problemInWords(problemOfRefusal(refusal), frame.words)
      sendPage(response, statusOf(refusal), <VerifyPage frame={frame} number={number} problem={problem} />)
    }
  }
