import type { RequestHandler, Response } from 'express'
import { ownCookieOptions } from '../http/own-cookie-options.js'
import { StatedProblem } from '../http/stated-problem.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

const HALF_A_YEAR_MS = 182 * 86_400_000
/** A page of this site, without anything behind it. */
const PLACE = /^\/(?:ko|en)\/[\w./-]{0,80}$/

/**
 * Keeps what a visitor chose, for half a year, or for this visit where they want to be asked each time. It is a word and
 * no identifier. Only what the policy in force offers can be chosen.
 */
export const chooseCookies =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const { choice, now, back } = request.body as Record<string, unknown>
    const place = typeof back === 'string' && PLACE.test(back) && !back.includes('//') ? back : `/${locale}/cookies`
    if (now === 'YES' || now === 'NO') {
      response.cookie(site.choiceNowCookie, now, ownCookieOptions)
      return response.redirect(303, place)
    }
    const { cookieChoices } = await site.send.policyInForce(inContract(locale))
    const chosen = cookieChoices.find((one) => one === choice)
    if (chosen === undefined) throw new StatedProblem(400, 'unreadable')
    keep(response, site, chosen)
    response.redirect(303, place)
  }

function keep(response: Response, { choiceCookie, choiceNowCookie }: Site, choice: string): void {
  response.clearCookie(choiceNowCookie, ownCookieOptions)
  response.cookie(choiceCookie, choice, { ...ownCookieOptions, maxAge: HALF_A_YEAR_MS })
}
