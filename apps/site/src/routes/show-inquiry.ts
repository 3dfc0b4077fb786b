import type { RequestHandler } from 'express'
import { emptyDraft } from '../inquiry/empty-draft.js'
import { purposeOf } from '../inquiry/purpose-of.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'
import { answerWithForm } from './answer-with-form.js'
import { formInForce } from './form-in-force.js'

export const showInquiry =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const inForce = await formInForce(site, purposeOf(request), locale)
    answerWithForm(site, locale, response, { status: 200, ...inForce, draft: emptyDraft() })
  }
