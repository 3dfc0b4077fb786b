import type { RequestHandler } from 'express'
import { sendPage } from '../../http/send-page.js'
import { VisitOverPage } from '../../pages/visit-over-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from './frame-of-case.js'

export const showLeft =
  (site: Site, locale: Locale): RequestHandler =>
  async (_request, response) => {
    const frame = await frameOfCase(site, locale, '/case/left')
    sendPage(response, 200, <VisitOverPage frame={frame} why="left" kept="" />)
  }
