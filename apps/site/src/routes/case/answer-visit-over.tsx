import type { Response } from 'express'
import { sendPage } from '../../http/send-page.js'
import { VisitOverPage } from '../../pages/visit-over-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from './frame-of-case.js'

/** Tells kindly that there is no visit (any more). What was typed is in this answer's body and nowhere else. */
export const answerVisitOver = async (site: Site, locale: Locale, response: Response, kept: string): Promise<void> => {
  const frame = await frameOfCase(site, locale, '/case')
  sendPage(response, kept === '' ? 200 : 403, <VisitOverPage frame={frame} why="over" kept={kept} />)
}
