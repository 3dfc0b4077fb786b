import { purposeOf } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'
import { languageOf } from '../../kernel/language.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import type { HeldRow } from './held-rows.js'
import { type OwnConsentEventView, OwnConsentView, OwnHeldView, OwnItemView } from './own-page.view.js'
import { ownValues } from './own-values.js'

interface Held {
  readonly row: HeldRow
  /** What became of the consent to it, in order. */
  readonly events: readonly OwnConsentEventView[]
}

/** One collection as its person sees it: in clear, or masked where several share the address. */
export async function heldView(
  work: AnyWork,
  { row, events }: Held,
  locale: Locale,
  isShared: boolean,
): Promise<OwnHeldView> {
  const { document } = work.ports.policy.published(row.policy_version_id)
  const language = languageOf(locale)
  const shown = { act: 'own-page.viewed', ground: { duty: 'RIGHTS_REQUEST' }, pseudonym: row.pseudonym } as const
  const labelOf = (wanted: string) => document.items.find(({ code }) => code === wanted)?.label[language] ?? wanted
  const items = await ownValues(work, row, isShared)
  return viewOf(OwnHeldView, {
    id: row.id,
    caseNumber: row.number,
    purpose: purposeOf(document, row.purpose)?.label[language] ?? row.purpose,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    isDueByRequest: row.ground_kind !== null && row.ground_kind !== 'CONSENT_NOT_RENEWED',
    isKept: row.is_kept,
    isRestricted: row.is_restricted,
    items: items.map(({ code, kind, value }) =>
      shows(viewOf(OwnItemView, { code, kind, label: labelOf(code), value }), shown),
    ),
    consent: consentOf(row, events, isShared),
  })
}

const consentOf = (row: HeldRow, events: readonly OwnConsentEventView[], isShared: boolean): OwnConsentView | null =>
  row.consented_at === null
    ? null
    : viewOf(OwnConsentView, {
        consentedAt: row.consented_at,
        policyVersion: row.version!,
        text: row.consent_text!,
        digest: row.consent_digest!,
        events: [...events],
        // Where several share the address, an officer finds out first whose it is
        canWithdraw: !isShared && ['GIVEN', 'RENEWED'].includes(events.at(-1)?.kind ?? ''),
      })
