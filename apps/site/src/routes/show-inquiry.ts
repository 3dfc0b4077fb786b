import type { RequestHandler } from 'express'
import { emptyDraft } from '../inquiry/draft.js'
import { purposeOf } from '../inquiry/purpose-of.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'
import { answerWithForm } from './answer-with-form.js'

export const showInquiry =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const form = await site.send.inquiryForm(purposeOf(request), inContract(locale))
    await answerWithForm(site, locale, response, { status: 200, form, draft: emptyDraft() })
  }
