import type { TimelineKind } from '@jikimi/schema'
import { LocalisedTextView } from '../../kernel/localised-text.view.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { TimelineEntryView } from './person.view.js'
import { versionOf } from './registered-view.js'
import type { RegisteredRow } from './registered-row.js'
import { dealingsWith, decisionsOn, looksAt, type Happened } from './timeline-rows.js'

export const LOOKS_AT_MOST = 200

/** What happened to these collections, newest first; what is due comes before everything. `looks` is one more than shown. */
export async function timelineOf(work: AnyWork, rows: readonly RegisteredRow[]) {
  const ids = rows.map(({ id }) => id)
  const looks = await looksAt(work, ids, LOOKS_AT_MOST + 1)
  const happened = [
    ...looks.slice(0, LOOKS_AT_MOST),
    ...(await dealingsWith(work, ids)),
    ...(await decisionsOn(work, ids)),
  ]
  const entries = [
    ...rows.flatMap((row) => [...ownEntries(row, versionOf(work, row)), dueEntry(row)]),
    ...happened.map((one) => entry(one.kind, one.collection_id, { at: one.at, ...byWhom(one) })),
  ]
  return { looks: looks.length, entries: entries.toSorted(newestFirst) }
}

/** What a collection and its case tell by themselves. */
function ownEntries(row: RegisteredRow, version: string): TimelineEntryView[] {
  const consent = { at: row.consented_at, version, digest: row.text_digest }
  return [
    ...(row.consented_at ? [entry('CONSENTED', row.id, consent)] : []),
    entry('COLLECTED', row.id, { at: row.received_at, version }),
    ...(row.closed_at ? [entry('CLOSED', row.id, { at: row.closed_at })] : []),
  ]
}

const dueEntry = (row: RegisteredRow): TimelineEntryView => entry('DUE', row.id, { on: row.due_on })

const byWhom = ({ act, name_ko, name_en, account }: Happened) => ({
  act: act ?? null,
  account,
  department: name_ko === null ? null : viewOf(LocalisedTextView, { ko: name_ko, en: name_en! }),
})

const entry = (
  kind: TimelineKind,
  collectionId: string,
  told: Partial<Omit<TimelineEntryView, 'kind' | 'collectionId'>>,
): TimelineEntryView =>
  viewOf(TimelineEntryView, {
    at: null,
    on: null,
    act: null,
    department: null,
    account: null,
    version: null,
    digest: null,
    ...told,
    kind,
    collectionId,
  })

/** Days that come stand before instants that were, the last day first; what was at one instant, as it was gathered. */
function newestFirst(one: TimelineEntryView, other: TimelineEntryView): number {
  if (one.at && other.at) return other.at.getTime() - one.at.getTime()
  if (one.on && other.on) return one.on < other.on ? 1 : -1
  return one.on ? -1 : 1
}
