import type { ReadingWork } from '../../persistence/work.js'
import type { RecordRow } from './record-row.js'
import { recordStatement, type RecordQuestion, type Span } from './record-statement.js'

/** What is asked for: `days` bound it, each where given. */
export interface AskedRecords extends Omit<RecordQuestion, 'span'> {
  readonly days: { readonly first: Date | undefined; readonly last: Date | undefined }
}

const DAY_MS = 86_400_000
/** How far back each look goes. Most pages are found in the first, which spans two partitions. */
const LOOKS_DAYS = [31, 124]

/** From the newest day back, in looks that grow: who asks for the newest page needs no plan for every month there is. */
export async function walkRecords(work: ReadingWork, { days, ...asked }: AskedRecords): Promise<RecordRow[]> {
  const found: RecordRow[] = []
  for (const span of spansOf(newest(work.now, asked.after?.at, days.last), days.first)) {
    const { text, values } = recordStatement({ ...asked, span, limit: asked.limit - found.length })
    found.push(...(await work.rows<RecordRow>('', text, values)))
    if (found.length >= asked.limit) break
  }
  return found
}

/** Clocks of several processes may differ a little: a day ahead is all the future there is. */
export function newest(now: Date, ...ends: readonly (Date | undefined)[]): Date {
  const [key, last] = ends
  const times = [now.getTime() + DAY_MS, ...(key ? [key.getTime() + 1] : []), ...(last ? [last.getTime()] : [])]
  return new Date(Math.min(...times))
}

function spansOf(last: Date, first: Date | undefined): Span[] {
  const ends = [0, ...LOOKS_DAYS].map((days) => new Date(last.getTime() - days * DAY_MS))
  return ends
    .map((end, look) => ({ first: ends[look + 1], last: end }))
    .filter((span) => !first || span.last > first)
    .map((span) => ({ ...span, first: first && (!span.first || span.first < first) ? first : span.first }))
}
