import type { RequestHandler } from 'express'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerMeetingProblem } from './answer-meeting-problem.js'
import { withinVisit } from './within-visit.js'

/** Gives the times that were offered, or the meeting, back. */
export const declineMeeting = (site: Site, locale: Locale): RequestHandler =>
  withinVisit(site, locale, async (visit, _request, response) => {
    try {
      await site.send.declineAppointment(visit)
      response.redirect(303, `/${locale}/case/conversation?done=declined`)
    } catch (thrown) {
      await answerMeetingProblem(site, locale, response, { visit, thrown })
    }
  })
