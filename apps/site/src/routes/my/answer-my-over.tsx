import type { Response } from 'express'
import { sendPage } from '../../http/send-page.js'
import { MyOverPage } from '../../pages/my/my-over-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from '../case/frame-of-case.js'

/** Tells kindly that there is no visit (any more). */
export const answerMyOver = async (site: Site, locale: Locale, response: Response, why: 'over' | 'left') => {
  const frame = await frameOfCase(site, locale, '/my')
  sendPage(response, 200, <MyOverPage frame={frame} why={why} />)
}
