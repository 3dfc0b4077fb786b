import type { RequestHandler } from 'express'
import { cookieFrom } from '../../http/cookie-from.js'
import { sendPage } from '../../http/send-page.js'
import { OpenCasePage } from '../../pages/open-case-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from './frame-of-case.js'

/** The link of an e-mail leads here. Asking for it spends nothing; the code in it never reaches the server this way. */
export const showOpening =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const frame = await frameOfCase(site, locale, '/case')
    const hasVisit = cookieFrom(request, site.visitCookie) !== undefined
    sendPage(response, 200, <OpenCasePage frame={frame} kept="" hasVisit={hasVisit} />)
  }
