import type { RequestHandler } from 'express'
import { readRequest } from '../../rights/posted-request.js'
import type { RequestDraft } from '../../rights/request-draft.js'
import { requestProblems } from '../../rights/request-problems.js'
import { returnedRequest } from '../../rights/returned-request.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'
import { answerTaken } from './answer-taken.js'
import { answerWithRights } from './answer-with-rights.js'

/** Takes a request. Whoever sends one is told the same, whether anybody is known by the address or not. */
export const sendRequest =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const posted = readRequest(request.body)
    const problems = requestProblems(posted, true)
    if (problems.length > 0)
      return answerWithRights(site, locale, response, { status: 422, draft: { ...posted, problems } })
    try {
      await site.send.submitRightsRequest(inputOf(posted, locale), { address: request.ip ?? '' })
    } catch (thrown) {
      const { status, draft } = returnedRequest(site, posted, thrown)
      return answerWithRights(site, locale, response, { status, draft })
    }
    await answerTaken(site, locale, response, 'taken')
  }

const inputOf = ({ kinds, email, name, words, caseNumber, idempotencyKey }: RequestDraft, locale: Locale) => ({
  kinds: [...kinds],
  email,
  name: name === '' ? null : name,
  words,
  caseNumber: caseNumber === '' ? null : caseNumber,
  locale: inContract(locale),
  idempotencyKey,
})
