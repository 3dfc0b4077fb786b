import type { RequestHandler } from 'express'
import { sendPage } from '../../http/send-page.js'
import { GuidePage } from '../../pages/rights/guide-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from '../case/frame-of-case.js'

export const showGuide =
  (site: Site, locale: Locale): RequestHandler =>
  async (_request, response) => {
    sendPage(response, 200, <GuidePage frame={await frameOfCase(site, locale, '/rights/guide')} />)
  }
