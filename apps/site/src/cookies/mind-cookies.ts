import type { Request, RequestHandler } from 'express'
import { cookieFrom } from '../http/cookie-from.js'
import { preferredLocale } from '../http/preferred-locale.js'
import type { Site } from '../site.js'
import { inContract } from '../words/locale.js'
import type { CookieMind } from './cookie-mind.js'

/** Reads what the visitor wants, before any page. Nothing is counted that the policy in force does not list. @law PIPA 30① 7 */
export const mindCookies =
  (site: Site): RequestHandler =>
  async (request, response, next) => {
    response.vary('Cookie').vary('Sec-GPC')
    const isListed = site.visitCounter !== undefined && (await isListedNow(site, request))
    response.locals['cookies'] = mindOf(request, site, isListed)
    next()
  }

/** Without the policy nothing is counted, and the page says by itself what is wrong. */
const isListedNow = (site: Site, request: Request): Promise<boolean> =>
  site.send.policyInForce(inContract(preferredLocale(request))).then(
    ({ cookiePurposes, cookieChoices }) => cookiePurposes.length > 0 && cookieChoices.includes('REFUSE_ALL'),
    () => false,
  )

function mindOf(request: Request, site: Site, isListed: boolean): CookieMind {
  const choice = cookieFrom(request, site.choiceCookie)
  const now = cookieFrom(request, site.choiceNowCookie)
  const isGpc = request.get('sec-gpc') === '1'
  const isEachTime = choice === 'ASK_EACH_TIME'
  const isAllowed = isListed && !isGpc && (choice === 'ALLOW_ALL' || (isEachTime && now === 'YES'))
  return {
    choice,
    isGpc,
    isEachTime,
    isAsked: isListed && !isGpc && (choice === undefined || (isEachTime && now === undefined)),
    counter: isAllowed ? site.visitCounter : undefined,
  }
}
