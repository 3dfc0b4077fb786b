import type { RequestHandler } from 'express'
import { StatedProblem } from '../../http/stated-problem.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { withinVisit } from './within-visit.js'

/** The meeting that was fixed, for a calendar (RFC 5545). */
export const sendCalendarFile = (site: Site, locale: Locale): RequestHandler =>
  withinVisit(site, locale, async (visit, _request, response) => {
    const { appointment } = await site.send.ownConversation(visit)
    if (typeof appointment?.calendarFile !== 'string') throw new StatedProblem(404, 'notFound')
    response.type('text/calendar; charset=utf-8').attachment('meeting.ics').send(appointment.calendarFile)
  })
