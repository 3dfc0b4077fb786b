import type { Request, RequestHandler, Response } from 'express'
import { codeIn } from '../../case/code-in.js'
import { emptyLetter } from '../../case/empty-letter.js'
import { linkRefusalOf } from '../../case/link-refusal.js'
import { readLetter } from '../../case/posted-letter.js'
import { cookieFrom } from '../../http/cookie-from.js'
import { ownCookieOptions } from '../../http/own-cookie-options.js'
import { sendPage } from '../../http/send-page.js'
import { statusOf } from '../../http/status-of.js'
import { unstorable } from '../../inquiry/unstorable.js'
import { LinkRefusedPage } from '../../pages/link-refused-page.js'
import { OpenCasePage } from '../../pages/open-case-page.js'
import { refusalOf } from '../../refusal.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerWithConversation } from './answer-with-conversation.js'
import { frameOfCase } from './frame-of-case.js'

/** As long as a visit lasts at most; the API ends it, whatever the cookie says. */
const halfHour = 1_800_000

/** Spends the link and opens the visit. What was typed before the last visit ended comes along. */
export const openCase =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const code = codeIn(request.body.code)
    const kept = readLetter(request.body).body.replaceAll(unstorable, '')
    if (code === undefined) return answerWithoutCode(site, locale, { request, response, kept })
    try {
      const { visit } = await site.send.openVisit(code, { address: request.ip ?? '' })
      response.cookie(site.visitCookie, visit, { ...ownCookieOptions, maxAge: halfHour })
      if (kept === '') return response.redirect(303, `/${locale}/case/conversation`)
      await answerWithConversation(site, locale, response, { visit, status: 200, draft: emptyLetter(kept) })
    } catch (thrown) {
      await answerUnopened(site, locale, { request, response, kept, code, thrown })
    }
  }

type Asked = { request: Request; response: Response; kept: string }

const answerWithoutCode = async (site: Site, locale: Locale, { request, response, kept }: Asked): Promise<void> => {
  const frame = await frameOfCase(site, locale, '/case')
  const hasVisit = cookieFrom(request, site.visitCookie) !== undefined
  const problem = wordsIn(locale).refusals.CODE_MISSING()
  sendPage(response, 422, <OpenCasePage frame={frame} kept={kept} hasVisit={hasVisit} problem={problem} />)
}

/** A link that was refused is said so; after anything else it may still be good, and stays in the form. */
const answerUnopened = async (site: Site, locale: Locale, asked: Asked & { code: string; thrown: unknown }) => {
  const { request, response, thrown, ...props } = asked
  const frame = await frameOfCase(site, locale, '/case')
  const hasVisit = cookieFrom(request, site.visitCookie) !== undefined
  const why = linkRefusalOf(thrown)
  const refusal = refusalOf(thrown)
  const status = refusal === undefined ? 500 : statusOf(refusal)
  if (why) return sendPage(response, status, <LinkRefusedPage frame={frame} why={why} hasVisit={hasVisit} {...props} />)
  const reference = refusal === undefined ? site.report(thrown) : undefined
  const page = <OpenCasePage frame={frame} hasVisit={hasVisit} isUncertain reference={reference} {...props} />
  sendPage(response, status, page)
}
