import { purposeOf } from '@jikimi/policy'
import type { AnyWork } from '../../persistence/work.js'
import type { Disclosure } from '../rights-requests/index.js'
import type { HeldRow } from './held-rows.js'
import { ownValues } from './own-values.js'

/** One collection as it stands in the file that a person takes along. */
export async function disclosedHeld(
  work: AnyWork,
  row: HeldRow,
  isShared: boolean,
): Promise<Disclosure['held'][number]> {
  const { document } = work.ports.policy.published(row.policy_version_id)
  const labelOf = (wanted: string) => document.items.find(({ code }) => code === wanted)?.label ?? both(wanted)
  const { consented_at: at, version, consent_text: text } = row
  return {
    caseNumber: row.number ?? '',
    purpose: purposeOf(document, row.purpose)?.label ?? both(row.purpose),
    receivedAt: row.received_at.toISOString(),
    dueOn: row.due_on,
    items: (await ownValues(work, row, isShared)).map(({ code, value }) => ({ code, label: labelOf(code), value })),
    consent: at && version && text ? { at: at.toISOString(), version, text } : null,
  }
}

const both = (text: string) => ({ ko: text, en: text })
