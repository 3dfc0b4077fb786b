import type { RequestHandler } from 'express'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerWithOpening } from './answer-with-opening.js'

/** The link of an e-mail leads here. Asking for it spends nothing; the code in it never reaches the server this way. */
export const showOpening =
  (site: Site, locale: Locale): RequestHandler =>
  (request, response) =>
    answerWithOpening(site, locale, { request, response }, { status: 200 })
