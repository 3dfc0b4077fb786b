import type { RequestHandler } from 'express'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerMyOpening } from './answer-my-opening.js'

/** The link of an e-mail leads here. Asking for it spends nothing; the code in it never reaches the server this way. */
export const showMyOpening =
  (site: Site, locale: Locale): RequestHandler =>
  (request, response) =>
    answerMyOpening(site, locale, { request, response }, { status: 200 })
