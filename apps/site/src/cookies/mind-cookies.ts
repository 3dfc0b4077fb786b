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
    const offered = site.visitCounter === undefined ? [] : await offeredNow(site, request)
    response.locals['cookies'] = mindOf(request, site, offered)
    next()
  }

/** Which choices the policy in force offers; none where it lists no purpose, or no way to refuse. Without it nothing is counted. */
const offeredNow = (site: Site, request: Request): Promise<CookieMind['offered']> =>
  site.send.policyInForce(inContract(preferredLocale(request))).then(
    ({ cookiePurposes, cookieChoices }) =>
      cookiePurposes.length > 0 && cookieChoices.includes('REFUSE_ALL') ? cookieChoices : [],
    () => [],
  )

function mindOf(request: Request, site: Site, offered: CookieMind['offered']): CookieMind {
  const isListed = offered.length > 0
  const kept = cookieFrom(request, site.choiceCookie)
  // What the policy offers no more was chosen under another one: it is asked about anew
  const choice = isListed && !offered.some((one) => one === kept) ? undefined : kept
  const now = cookieFrom(request, site.choiceNowCookie)
  const isGpc = request.get('sec-gpc') === '1'
  const isEachTime = choice === 'ASK_EACH_TIME'
  const isAllowed = isListed && !isGpc && (choice === 'ALLOW_ALL' || (isEachTime && now === 'YES'))
  return {
    choice,
    offered,
    isGpc,
    isEachTime,
    isAsked: isListed && !isGpc && (choice === undefined || (isEachTime && now === undefined)),
    counter: isAllowed ? site.visitCounter : undefined,
  }
}
