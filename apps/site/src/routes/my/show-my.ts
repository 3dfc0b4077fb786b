import type { RequestHandler } from 'express'
import { myDoneIn } from '../../my/my-done.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerWithMy } from './answer-with-my.js'
import { withinOwnVisit } from './within-own-visit.js'

/** The own page, to whoever's browser carries the visit; no address leads to it otherwise. */
export const showMy = (site: Site, locale: Locale): RequestHandler =>
  withinOwnVisit(site, locale, (visit, request, response) =>
    answerWithMy(site, locale, response, { visit, status: 200, done: myDoneIn(request.query['done']) }),
  )
