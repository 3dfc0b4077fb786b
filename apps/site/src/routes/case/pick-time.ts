import type { RequestHandler } from 'express'
import { isKey } from '../../inquiry/is-key.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerMeetingProblem } from './answer-meeting-problem.js'
import { answerWithConversation } from './answer-with-conversation.js'
import { withinVisit } from './within-visit.js'

/** Fixes the meeting at one of the times offered. */
export const pickTime = (site: Site, locale: Locale): RequestHandler =>
  withinVisit(site, locale, async (visit, request, response) => {
    const { timeId } = request.body
    if (typeof timeId !== 'string' || !isKey(timeId)) {
      const meetingProblem = wordsIn(locale).refusals.TIME_MISSING()
      return answerWithConversation(site, locale, response, { visit, status: 422, meetingProblem })
    }
    try {
      await site.send.pickTime(visit, timeId)
      response.redirect(303, `/${locale}/case/conversation?done=picked`)
    } catch (thrown) {
      await answerMeetingProblem(site, locale, response, { visit, thrown })
    }
  })
