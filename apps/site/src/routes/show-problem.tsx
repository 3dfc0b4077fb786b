import type { ErrorRequestHandler } from 'express'
import { preferredLocale } from '../http/preferred-locale.js'
import { sendPage } from '../http/send-page.js'
import type { Problem } from '../http/problem.js'
import { StatedProblem } from '../http/stated-problem.js'
import { statusOf } from '../http/status-of.js'
import { frameOf } from '../pages/frame.js'
import { ProblemPage } from '../pages/problem-page.js'
import { refusalOf } from '../refusal.js'
import type { Site } from '../site.js'
import { locales } from '../words/locale.js'

/** Every failure becomes a page in the visitor's language that tells nothing of its cause but a reference. */
export const showProblem =
  (site: Site): ErrorRequestHandler =>
  (thrown: unknown, request, response, next) => {
    if (response.headersSent) return next(thrown)
    const locale = locales.find((one) => request.path.startsWith(`/${one}/`)) ?? preferredLocale(request)
    const { status, problem } = statedBy(thrown)
    const reference = problem === 'fault' && refusalOf(thrown) === undefined ? site.report(thrown) : undefined
    response.set('Cache-Control', 'no-store').vary('Accept-Language')
    const frame = frameOf(site, locale, '/')
    sendPage(response, status, <ProblemPage frame={frame} problem={problem} reference={reference} />)
  }

const statedBy = (thrown: unknown): { status: number; problem: Problem } => {
  if (thrown instanceof StatedProblem) return thrown
  const refusal = refusalOf(thrown)
  if (refusal === undefined)
    return { status: isBadAddress(thrown) ? 400 : 500, problem: isBadAddress(thrown) ? 'unreadable' : 'fault' }
  const status = refusal.code === 'PURPOSE_NOT_LISTED' ? 404 : statusOf(refusal)
  return { status, problem: status === 404 ? 'notFound' : 'fault' }
}

/** express throws this where an address can't be decoded. */
const isBadAddress = (thrown: unknown): boolean => thrown instanceof URIError
