import type { Locale } from '@jikimi/schema'
import type { ReadingWork } from '../../persistence/work.js'
import { askedBy } from './asked.js'
import type { ConsentAskView } from './consent-ask.view.js'

/** @throws Refusal LINK_NOT_VALID */
export async function readConsentAsk(work: ReadingWork, token: string, locale: Locale): Promise<ConsentAskView> {
  const { row, view } = await askedBy(work, token, locale)
  work.note({ act: 'consent.ask-opened', ground: { purpose: row.purpose }, collections: [row.pseudonym] })
  return view
}
