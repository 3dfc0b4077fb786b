import type { Response } from 'express'
import { sendPage } from '../../http/send-page.js'
import { TakenPage } from '../../pages/rights/taken-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from '../case/frame-of-case.js'

/** The same page for everybody, whoever is known. */
export const answerTaken = async (site: Site, locale: Locale, response: Response, what: 'asked' | 'taken') => {
  const frame = await frameOfCase(site, locale, '/rights')
  sendPage(response, 200, <TakenPage frame={frame} what={what} />)
}
