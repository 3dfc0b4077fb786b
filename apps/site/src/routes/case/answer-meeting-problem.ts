import type { Response } from 'express'
import { statusOf } from '../../http/status-of.js'
import { problemInWords } from '../../inquiry/problem-in-words.js'
import { refusalOf } from '../../refusal.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerWithConversation } from './answer-with-conversation.js'

type Failed = { visit: string; thrown: unknown }

/**
 * Says what was refused about a meeting, above how it stands now. Faults and the end of a visit go on as they are; that
 * a time is not found ends no visit: the inquiry itself may still be there.
 */
export const answerMeetingProblem = async (site: Site, locale: Locale, response: Response, failed: Failed) => {
  const { visit, thrown } = failed
  const refusal = refusalOf(thrown)
  if (refusal === undefined || refusal.category === 'UNAVAILABLE' || refusal.code === 'VISIT_NOT_VALID') throw thrown
  const code = refusal.code.startsWith('TIME_') ? refusal.code : 'MEETING_CHANGED'
  const meetingProblem = problemInWords({ code }, wordsIn(locale))
  await answerWithConversation(site, locale, response, { visit, status: statusOf(refusal), meetingProblem })
}
