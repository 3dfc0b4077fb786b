import type { Request, RequestHandler, Response } from 'express'
import { isVisitOver } from '../../case/is-visit-over.js'
import { cookieFrom } from '../../http/cookie-from.js'
import { ownCookieOptions } from '../../http/own-cookie-options.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerMyOver } from './answer-my-over.js'

type Act = (visit: string, request: Request, response: Response) => Promise<void> | void

/** Does what only a visit of an own page may. Who has none, or none that is good any more, is told so. */
export const withinOwnVisit =
  (site: Site, locale: Locale, act: Act): RequestHandler =>
  async (request, response) => {
    const visit = cookieFrom(request, site.ownCookie)
    try {
      if (visit !== undefined) return await act(visit, request, response)
    } catch (thrown) {
      if (!isVisitOver(thrown)) throw thrown
      response.clearCookie(site.ownCookie, ownCookieOptions)
    }
    await answerMyOver(site, locale, response, 'over')
  }
