import type { Response } from 'express'
import { sendPage } from '../http/send-page.js'
import type { Draft } from '../inquiry/draft.js'
import { frameOf } from '../pages/frame.js'
import { InquiryPage } from '../pages/inquiry-page.js'
import type { FormDefinition, PurposeLabel } from '../site-port.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'

type Shown = { status: number; form: FormDefinition; purposes: readonly PurposeLabel[]; draft: Draft }

/** Answers with the form. What was typed is in this answer's body and nowhere else. */
export const answerWithForm = (site: Site, locale: Locale, response: Response, shown: Shown): void => {
  const { status, ...props } = shown
  const frame = frameOf(site, locale, `/inquiry?purpose=${props.form.purpose}`, props.form.controller)
  response.set('Cache-Control', 'no-store')
  sendPage(response, status, <InquiryPage frame={frame} {...props} />)
}
