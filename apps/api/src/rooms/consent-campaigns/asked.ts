import { consentText, consentTextDigest, dayInSeoul, purposeOf } from '@jikimi/policy'
import type { ConsentAskState, Locale } from '@jikimi/schema'
import { languageOf } from '../../kernel/language.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { linkNotValid } from '../inquiries/index.js'
import { ConsentAskView } from './consent-ask.view.js'

interface Row {
  readonly outcome: ConsentAskState
  readonly pseudonym: string
  readonly purpose: string
  readonly received_at: Date
  readonly until_on: string | null
  readonly asked_version: string
  readonly before_version: string
}

export interface Asked {
  readonly row: Row
  readonly view: ConsentAskView
}

/** What a link asks, with the text of the version that it asks about. @throws Refusal LINK_NOT_VALID */
export async function askedBy(work: AnyWork, token: string, locale: Locale): Promise<Asked> {
  const [row] = await work.rows<Row>(
    'consent-ask-of',
    'select a.*, a.until_on::text as until_on from jikimi.consent_ask_of($1) a',
    [token],
  )
  if (!row) throw linkNotValid()
  const language = languageOf(locale)
  const { document } = work.ports.policy.published(row.asked_version)
  const before = work.ports.policy.published(row.before_version).document
  const text = consentText(document, row.purpose, language)
  const view = viewOf(ConsentAskView, {
    state: row.outcome,
    purpose: purposeOf(document, row.purpose)!.label[language],
    receivedOn: dayInSeoul(row.received_at),
    untilOn: row.until_on,
    policyVersion: document.version,
    agreedVersion: before.version,
    text,
    digest: consentTextDigest(text),
  })
  return { row, view }
}
