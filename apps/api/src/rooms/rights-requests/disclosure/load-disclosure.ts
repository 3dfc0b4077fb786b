import { type Localised, purposeOf } from '@jikimi/policy'
import type { DutyCode, RevealReason } from '@jikimi/schema'
import type { AnyWork } from '../../../persistence/work.js'
import { openOwnItems, type SealedCollection } from '../../subjects/index.js'
import type { RequestRow } from '../request-row.js'
import type { DisclosedCollection, DisclosedLook, Disclosure } from './disclosure.js'
import { disclosedKind } from './look-kind.js'

interface HeldRow extends SealedCollection {
  readonly case_number: string
  readonly received_at: Date
  readonly due_on: string | null
  readonly consented_at: Date | null
  readonly consent_version: string | null
  readonly consent_text: string | null
}

interface LookRow {
  readonly case_number: string
  readonly at: Date
  readonly act: string
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly reason: RevealReason | null
  readonly name_ko: string
  readonly name_en: string
}

/**
 * What a granted access shows, for thirty days after it was carried out: opened here, for the person or for who hands it
 * over, who records it. Returns the pseudonyms with it.
 *
 * @law PIPA 35③, Decree 41①
 */
export async function loadDisclosure(
  work: AnyWork,
  row: RequestRow,
): Promise<{ readonly disclosure: Disclosure; readonly collections: readonly string[] }> {
  const held = await work.rows<HeldRow>(
    'disclosed-contents',
    `select d.id, d.purpose, d.policy_version_id, d.pseudonym, d.key_id, d.sealed, d.case_number, d.received_at,
       d.due_on::text as due_on, d.consented_at, d.consent_version, d.consent_text from jikimi.disclosed_contents($1) d`,
    [row.id],
  )
  const looks = await work.rows<LookRow>('disclosed-looks', 'select * from jikimi.disclosed_looks($1)', [row.id])
  const { document } = work.ports.policy.current(work.now)
  const { nameKo: ko, nameEn: en } = document.controller
  const shown: DisclosedCollection[] = []
  for (const one of held) shown.push(await collectionOf(work, one))
  const disclosure: Disclosure = {
    controller: { ko, en },
    requestNumber: row.number,
    composedAt: work.now.toISOString(),
    held: shown,
    provision: document.provision.recipients.map(({ name, purpose }) => ({ name, purpose })),
    looks: looks.map((look) => lookOf(look, purposeLabel(work, look.purpose))),
  }
  return { disclosure, collections: held.map(({ pseudonym }) => pseudonym) }
}

async function collectionOf(work: AnyWork, one: HeldRow): Promise<DisclosedCollection> {
  const { document } = work.ports.policy.published(one.policy_version_id)
  const items = await openOwnItems(work.ports, one, document)
  const labelOf = (wanted: string): Localised => document.items.find(({ code }) => code === wanted)!.label
  return {
    caseNumber: one.case_number,
    purpose: purposeOf(document, one.purpose)?.label ?? { ko: one.purpose, en: one.purpose },
    receivedAt: one.received_at.toISOString(),
    dueOn: one.due_on,
    items: items.map(({ code, value }) => ({ code, label: labelOf(code), value })),
    consent:
      one.consented_at && one.consent_text !== null
        ? { at: one.consented_at.toISOString(), version: one.consent_version ?? '', text: one.consent_text }
        : null,
  }
}

function purposeLabel(work: AnyWork, code: string | null): Localised | null {
  if (code === null) return null
  return purposeOf(work.ports.policy.current(work.now).document, code)?.label ?? { ko: code, en: code }
}

const lookOf = (look: LookRow, purpose: Localised | null): DisclosedLook => ({
  at: look.at.toISOString(),
  kind: disclosedKind(look.act),
  // Purposes are handlers' to work on, duties officers'
  role: look.purpose === null ? 'PRIVACY_OFFICER' : 'HANDLER',
  department: { ko: look.name_ko, en: look.name_en },
  purpose,
  duty: look.duty,
  reason: look.reason,
  caseNumber: look.case_number,
})
