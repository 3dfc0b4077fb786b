import type { RequestHandler } from 'express'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerMyOver } from './answer-my-over.js'

export const showLeftMy =
  (site: Site, locale: Locale): RequestHandler =>
  (_request, response) =>
    answerMyOver(site, locale, response, 'left')
