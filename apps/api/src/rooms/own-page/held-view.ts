import { purposeOf } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'
import { languageOf } from '../../kernel/language.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import type { HeldRow } from './held-rows.js'
import { OwnConsentView, OwnHeldView, OwnItemView } from './own-page.view.js'
import { ownValues } from './own-values.js'

/** One collection as its person sees it: in clear, or masked where several share the address. */
export async function heldView(work: AnyWork, row: HeldRow, locale: Locale, isShared: boolean): Promise<OwnHeldView> {
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
    isDueByRequest: row.ground_kind !== null,
    isKept: row.is_kept,
    isRestricted: row.is_restricted,
    items: items.map(({ code, kind, value }) =>
      shows(viewOf(OwnItemView, { code, kind, label: labelOf(code), value }), shown),
    ),
    consent: consentOf(row),
  })
}

const consentOf = ({ consented_at: consentedAt, version, consent_text: text, consent_digest: digest }: HeldRow) =>
  consentedAt === null
    ? null
    : viewOf(OwnConsentView, { consentedAt, policyVersion: version!, text: text!, digest: digest! })
