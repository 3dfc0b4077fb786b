import type { RequestHandler } from 'express'
import { isVisitOver } from '../../case/is-visit-over.js'
import { readRequest } from '../../rights/posted-request.js'
import { requestProblems } from '../../rights/request-problems.js'
import { returnedRequest } from '../../rights/returned-request.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'
import { answerWithMy } from './answer-with-my.js'
import { withinOwnVisit } from './within-own-visit.js'

/** Takes a new request; the contact is proven already. */
export const makeOwn = (site: Site, locale: Locale): RequestHandler =>
  withinOwnVisit(site, locale, async (visit, request, response) => {
    const posted = readRequest(request.body)
    const problems = requestProblems(posted, false)
    if (problems.length > 0)
      return answerWithMy(site, locale, response, { visit, status: 422, draft: { ...posted, problems } })
    try {
      const { kinds, words, idempotencyKey } = posted
      await site.send.makeOwnRequest(visit, { kinds: [...kinds], words, locale: inContract(locale), idempotencyKey })
    } catch (thrown) {
      if (isVisitOver(thrown)) throw thrown
      const { status, draft } = returnedRequest(site, posted, thrown)
      return answerWithMy(site, locale, response, { visit, status, draft })
    }
    response.redirect(303, `/${locale}/my/page?done=made`)
  })
