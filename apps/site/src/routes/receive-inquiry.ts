import type { RequestHandler } from 'express'
import { ownCookieOptions } from '../http/own-cookie-options.js'
import { inputOf } from '../inquiry/input-of.js'
import { outcomeOf } from '../inquiry/outcome-of.js'
import { readPosted } from '../inquiry/posted-inquiry.js'
import { problemsOf } from '../inquiry/problems-of.js'
import { purposeOf } from '../inquiry/purpose-of.js'
import { returnedDraft } from '../inquiry/returned-draft.js'
import { refusalOf } from '../refusal.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'
import { answerWithForm } from './answer-with-form.js'
import { formInForce } from './form-in-force.js'

const hour = 3_600_000

/** Takes a form. A success leads on to the receipt, whose address says nothing; anything else shows the form again. */
export const receiveInquiry =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const purpose = purposeOf(request)
    const posted = readPosted(request.body)
    const inForce = await formInForce(site, purpose, locale)
    const problems = problemsOf(inForce.form, posted)
    if (problems.length > 0) {
      const draft = returnedDraft(posted, { problems, isUncertain: false })
      return answerWithForm(site, locale, response, { status: 422, ...inForce, draft })
    }
    try {
      const from = { address: request.ip ?? '' }
      const { receipt } = await site.send.submitInquiry(inputOf(posted, purpose, locale), from)
      response.cookie(site.receiptCookie, receipt, { ...ownCookieOptions, maxAge: hour })
      response.set('Cache-Control', 'no-store').redirect(303, `/${locale}/inquiry/receipt`)
    } catch (thrown) {
      const refusal = refusalOf(thrown)
      const { status, ...outcome } = outcomeOf(refusal)
      const reference = refusal === undefined ? site.report(thrown) : undefined
      // A refusal may mean that policy and consent text changed; a fault, that there is nobody to ask again.
      const current = outcome.isUncertain ? inForce : await formInForce(site, purpose, locale)
      const draft = returnedDraft(posted, { ...outcome, reference })
      answerWithForm(site, locale, response, { status, ...current, draft })
    }
  }
