import type { RequestHandler } from 'express'
import { isVisitOver } from '../../case/is-visit-over.js'
import { statusOf } from '../../http/status-of.js'
import { problemInWords } from '../../inquiry/problem-in-words.js'
import { problemOfRefusal } from '../../inquiry/problem-of-refusal.js'
import type { MyDone } from '../../my/my-done.js'
import { refusalOf } from '../../refusal.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { answerWithMy } from './answer-with-my.js'
import { withinOwnVisit } from './within-own-visit.js'

/** Does it, or says in words why not. */
type Act = (visit: string, form: Readonly<Record<string, unknown>>) => Promise<{ problem: string } | void>

/** An act of the person: a success leads back to the page, anything else is said above how it stands now. */
export const ownAct = (site: Site, locale: Locale, done: MyDone, act: Act): RequestHandler =>
  withinOwnVisit(site, locale, async (visit, request, response) => {
    try {
      const failed = await act(visit, request.body)
      if (failed) return await answerWithMy(site, locale, response, { visit, status: 422, ...failed })
      response.redirect(303, `/${locale}/my/page?done=${done}`)
    } catch (thrown) {
      const refusal = refusalOf(thrown)
      if (refusal === undefined || refusal.category === 'UNAVAILABLE' || refusal.code === 'VISIT_NOT_VALID')
        throw thrown
      if (isVisitOver(thrown) && refusal.code !== 'NOT_FOUND') throw thrown
      const problem = problemInWords(problemOfRefusal(refusal), wordsIn(locale), 'REQUEST_OTHER')
      await answerWithMy(site, locale, response, { visit, status: statusOf(refusal), problem })
    }
  })
