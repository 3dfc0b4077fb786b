import type { RequestHandler } from 'express'
import { isVisitOver } from '../../case/is-visit-over.js'
import { cookieFrom } from '../../http/cookie-from.js'
import { ownCookieOptions } from '../../http/own-cookie-options.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'

/** Ends the visit, here and where it is kept. The browser forgets it also when the API can't be reached. */
export const leaveMy =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const visit = cookieFrom(request, site.ownCookie)
    response.clearCookie(site.ownCookie, ownCookieOptions)
    if (visit !== undefined) await end(site, visit)
    response.redirect(303, `/${locale}/my/left`)
  }

const end = async (site: Site, visit: string): Promise<void> => {
  try {
    await site.send.endOwnVisit(visit)
  } catch (thrown) {
    if (!isVisitOver(thrown)) throw thrown
  }
}
