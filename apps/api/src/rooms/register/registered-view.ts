import { dayInSeoul, daysBetween } from '@jikimi/policy'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { MaskedItemView } from '../inquiries/index.js'
import { maskedCollection } from '../subjects/index.js'
import { personsOf } from './persons-of.js'
import { RegisteredCollectionView } from './registered-collection.view.js'
import type { RegisteredRow } from './registered-row.js'

/** The masked views of these collections, each tied to what it shows. `act` is what the access record will say. */
export async function registeredViews(
  work: AnyWork,
  rows: readonly RegisteredRow[],
  act: string,
): Promise<RegisteredCollectionView[]> {
  const ids = rows.map(({ id }) => id)
  const persons = await personsOf(work, ids)
  return Promise.all(rows.map((row) => registeredView(work, row, act, persons.get(row.id)?.length ?? 1)))
}

async function registeredView(work: AnyWork, row: RegisteredRow, act: string, personSize: number) {
  const { items } = await maskedCollection(work, row)
  const shown = { act, ground: { duty: 'REGISTER' as const }, pseudonym: row.pseudonym }
  const dueOn = row.due_on
  return viewOf(RegisteredCollectionView, {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.number,
    purpose: row.purpose,
    state: row.state,
    locale: row.locale,
    receivedAt: row.received_at,
    items: items.map((item) => shows(viewOf(MaskedItemView, item), shown)),
    consentedAt: row.consented_at,
    policyVersion: versionOf(work, row),
    dueOn,
    dueReason: dueOn === row.period_ends_on ? 'PERIOD' : 'PURPOSE_ACHIEVED',
    daysUntilDue: daysBetween(dayInSeoul(work.now), dueOn),
    personSize,
  })
}

/** Of which it keeps the terms. */
export const versionOf = ({ ports }: AnyWork, row: RegisteredRow): string =>
  ports.policy.published(row.policy_version_id).document.version
