import type { RequestHandler } from 'express'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerWithRights } from './answer-with-rights.js'

export const showRights =
  (site: Site, locale: Locale): RequestHandler =>
  (_request, response) =>
    answerWithRights(site, locale, response, { status: 200 })
