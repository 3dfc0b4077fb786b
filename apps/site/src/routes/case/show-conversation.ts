import type { RequestHandler } from 'express'
import { doneIn } from '../../case/done.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerWithConversation } from './answer-with-conversation.js'
import { withinVisit } from './within-visit.js'

/** The inquiry, to whoever's browser carries the visit; no address leads to it otherwise. */
export const showConversation = (site: Site, locale: Locale): RequestHandler =>
  withinVisit(site, locale, (visit, request, response) =>
    answerWithConversation(site, locale, response, { visit, status: 200, done: doneIn(request.query['done']) }),
  )
