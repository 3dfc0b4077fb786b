import type { Response } from 'express'
import { sendPage } from '../../http/send-page.js'
import { frameOf } from '../../pages/frame.js'
import { RightsPage } from '../../pages/rights/rights-page.js'
import type { AskDraft } from '../../pages/rights/ask-form.js'
import { emptyRequest, type RequestDraft } from '../../rights/request-draft.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'

type Shown = { status: number; draft?: RequestDraft; ask?: AskDraft }

/** Answers with the page and what was typed, which is in this answer's body and nowhere else. */
export const answerWithRights = async (site: Site, locale: Locale, response: Response, shown: Shown): Promise<void> => {
  const { status, draft = emptyRequest(), ask = { email: '' } } = shown
  const contacts = await site.send.rightsContacts(inContract(locale))
  const frame = frameOf(site, locale, '/rights', contacts.controller)
  sendPage(response, status, <RightsPage frame={frame} contacts={contacts} draft={draft} ask={ask} />)
}
