import type { Response } from 'express'
import { sendPage } from '../http/send-page.js'
import type { Draft } from '../inquiry/draft.js'
import { frameOf } from '../pages/frame.js'
import { InquiryPage } from '../pages/inquiry-page.js'
import type { FormDefinition } from '../site-port.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

type Shown = { status: number; form: FormDefinition; draft: Draft }

/** Answers with the form. What was typed is in this answer's body and nowhere else. */
export const answerWithForm = async (site: Site, locale: Locale, response: Response, shown: Shown): Promise<void> => {
  const { status, form, draft } = shown
  const purposes = await site.send.purposes(inContract(locale))
  const frame = frameOf(site, locale, `/inquiry?purpose=${form.purpose}`, form.controller)
  response.set('Cache-Control', 'no-store')
  sendPage(response, status, <InquiryPage frame={frame} form={form} purposes={purposes} draft={draft} />)
}
