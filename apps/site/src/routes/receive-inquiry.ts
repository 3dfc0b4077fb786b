import type { RequestHandler } from 'express'
import { receiptCookieOptions } from '../http/receipt-cookie.js'
import { statusOf } from '../http/status-of.js'
import { readPosted, type PostedInquiry } from '../inquiry/posted-inquiry.js'
import { problemOfRefusal } from '../inquiry/problem-of-refusal.js'
import { problemsOf } from '../inquiry/problems-of.js'
import { purposeOf } from '../inquiry/purpose-of.js'
import { returnedDraft } from '../inquiry/returned-draft.js'
import { refusalOf } from '../refusal.js'
import type { FormDefinition } from '../site-port.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'
import { answerWithForm } from './answer-with-form.js'

const hour = 3_600_000

/** Takes a form. A success leads on to the receipt, whose address says nothing; anything else shows the form again. */
export const receiveInquiry =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const purpose = purposeOf(request)
    const posted = readPosted(request.body)
    const form = await site.send.inquiryForm(purpose, inContract(locale))
    const problems = problemsOf(form, posted)
    if (problems.length > 0) {
      const draft = returnedDraft(posted, problems, false)
      return answerWithForm(site, locale, response, { status: 422, form, draft })
    }
    try {
      const from = { address: request.ip ?? '' }
      const { receipt } = await site.send.submitInquiry(inputOf(posted, form, locale), from)
      response.cookie(site.receiptCookie, receipt, { ...receiptCookieOptions, maxAge: hour })
      response.set('Cache-Control', 'no-store').redirect(303, `/${locale}/inquiry/receipt`)
    } catch (thrown) {
      await answerFailure(thrown)
    }

    async function answerFailure(thrown: unknown): Promise<void> {
      const refusal = refusalOf(thrown)
      if (refusal === undefined) site.report(thrown)
      const isUncertain =
        refusal === undefined || (refusal.category === 'UNAVAILABLE' && !('retryAfterSeconds' in refusal.facts))
      const draft = returnedDraft(posted, isUncertain ? [] : [problemOfRefusal(refusal)], isUncertain)
      const current = await site.send.inquiryForm(purpose, inContract(locale))
      await answerWithForm(site, locale, response, { status: refusal ? statusOf(refusal) : 500, form: current, draft })
    }
  }

/** Fields left empty are not items. What the form does not have goes along, so that the API refuses it by name. */
const inputOf = (posted: PostedInquiry, form: FormDefinition, locale: Locale) => ({
  purpose: form.purpose,
  locale: inContract(locale),
  policyVersion: posted.policyVersion,
  consentDigest: posted.consentDigest,
  hasConsented: posted.hasConsented,
  items: [...posted.values].filter(([, value]) => value.trim() !== '').map(([code, value]) => ({ code, value })),
  idempotencyKey: posted.idempotencyKey ?? '',
})
