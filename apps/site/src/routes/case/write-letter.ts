import type { RequestHandler } from 'express'
import { isVisitOver } from '../../case/is-visit-over.js'
import { letterOutcomeOf } from '../../case/letter-outcome.js'
import { letterProblems } from '../../case/letter-problems.js'
import { readLetter } from '../../case/posted-letter.js'
import { returnedLetter } from '../../case/returned-letter.js'
import { refusalOf } from '../../refusal.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerWithConversation } from './answer-with-conversation.js'
import { withinVisit } from './within-visit.js'

/** Takes a letter. A success leads back to the inquiry; anything else shows the letter again. */
export const writeLetter = (site: Site, locale: Locale): RequestHandler =>
  withinVisit(site, locale, async (visit, request, response) => {
    const posted = readLetter(request.body)
    const problems = letterProblems(posted)
    if (problems.length > 0) {
      const draft = returnedLetter(posted, { problems, isUncertain: false })
      return answerWithConversation(site, locale, response, { visit, status: 422, draft })
    }
    try {
      const { body, idempotencyKey = '' } = posted
      const { maskedIdentifiers } = await site.send.writeBack(visit, { body, idempotencyKey })
      response.redirect(303, `/${locale}/case/conversation?done=${maskedIdentifiers ? 'masked' : 'written'}`)
    } catch (thrown) {
      if (isVisitOver(thrown)) throw thrown
      const refusal = refusalOf(thrown)
      const { status, ...outcome } = letterOutcomeOf(refusal)
      const reference = refusal === undefined ? site.report(thrown) : undefined
      const draft = returnedLetter(posted, { ...outcome, reference })
      await answerWithConversation(site, locale, response, { visit, status, draft })
    }
  })
