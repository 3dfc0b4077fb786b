import type { Request, Response } from 'express'
import { linkRefusalOf } from '../../case/link-refusal.js'
import { cookieFrom } from '../../http/cookie-from.js'
import { sendPage } from '../../http/send-page.js'
import { statusOf } from '../../http/status-of.js'
import { problemInWords } from '../../inquiry/problem-in-words.js'
import { problemOfRefusal } from '../../inquiry/problem-of-refusal.js'
import { LinkRefusedPage } from '../../pages/link-refused-page.js'
import { refusalOf } from '../../refusal.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerWithOpening } from './answer-with-opening.js'
import { frameOfCase } from './frame-of-case.js'

type Exchange = { request: Request; response: Response }
type Failed = { kept: string; code: string; thrown: unknown }

/** A link that was refused is said so; after anything else it may still be good, and stays in the form. */
export const answerUnopened = async (site: Site, locale: Locale, exchange: Exchange, failed: Failed): Promise<void> => {
  const { thrown, ...props } = failed
  const refusal = refusalOf(thrown)
  const status = refusal === undefined ? 500 : statusOf(refusal)
  const why = linkRefusalOf(thrown)
  if (why) {
    const frame = await frameOfCase(site, locale, '/case')
    const hasVisit = cookieFrom(exchange.request, site.visitCookie) !== undefined
    return sendPage(
      exchange.response,
      status,
      <LinkRefusedPage frame={frame} why={why} hasVisit={hasVisit} {...props} />,
    )
  }
  if (refusal && 'retryAfterSeconds' in refusal.facts) {
    const problem = problemInWords(problemOfRefusal(refusal), wordsIn(locale))
    return answerWithOpening(site, locale, exchange, { status, problem, ...props })
  }
  const reference = refusal === undefined ? site.report(thrown) : undefined
  await answerWithOpening(site, locale, exchange, { status, isUncertain: true, reference, ...props })
}
