import { openNote, parseCheckpoint, parseVerifierKey, parseEntry, TILE_WIDTH, toBase64 } from '@jikimi/transparency-log'
import type { Pool } from 'pg'
import { encodeRow, type EvidenceStore, EvidenceRefused, RECORD_COLUMNS, type RecordRow } from '../../evidence/index.js'
import { entryRange } from '../access-log/index.js'
import { accountedFor, type Accounted } from './accounted-for.js'
import { Misfit } from './misfit.js'
import type { RecordsCheck } from '../../persistence/records-check.js'
import { TreeCheck } from './tree-check.js'

export interface CheckParts {
  /** As role `jikimi_sequencer`, which reads every record: none of them leaves this check. */
  readonly pool: Pool
  readonly store: EvidenceStore
}

interface Period {
  readonly from: Date
  readonly until: Date
}

/** Bundles gone through with one statement. */
const STEP = 4

/**
 * Derives every record of a period anew and holds it against its entry, every entry against the tree, and every entry
 * of the period against the records: what was altered, taken out or put in is named by the first that shows it.
 */
export async function checkMonth(parts: CheckParts, period: Period): Promise<RecordsCheck> {
  const { store } = parts
  const checkpoint = store.published()
  const key = store.verifierKey()
  if (checkpoint === undefined || key === undefined) throw new Error('The log has no checkpoint yet.')
  const { origin, size, root } = parseCheckpoint(openNote(checkpoint, [parseVerifierKey(key)]).text)
  const seen = { firstIndex: null as number | null, lastIndex: null as number | null, lostCount: 0 }
  const firstMisfit = await gone(parts, { period, size, root, seen }).catch(misfitOf)
  return { origin, size, root: toBase64(root), checkpoint, ...seen, firstMisfit }
}

interface Going {
  readonly period: Period
  readonly size: number
  readonly root: Uint8Array
  readonly seen: { firstIndex: number | null; lastIndex: number | null; lostCount: number }
}

async function gone({ pool, store }: CheckParts, { period, size, root, seen }: Going): Promise<null> {
  const tree = new TreeCheck(store, size, root)
  const { first, end } = entryRange(store, size, period)
  await demandWithin(pool, period, first, end)
  const accounted = await accountedFor(pool, tree)
  for (let start = first; start < end; start += STEP * TILE_WIDTH) {
    const beyond = Math.min(end, start + STEP * TILE_WIDTH)
    const rows = await rowsOf(pool, period, start, beyond)
    for (let bundle = start; bundle < beyond; bundle += TILE_WIDTH) {
      const entries = tree.bundle(bundle / TILE_WIDTH)
      entries.forEach((entry, at) => compare(entry, bundle + at, rows.get(bundle + at), { period, accounted, seen }))
    }
  }
  return null
}

interface Comparing extends Pick<Going, 'period' | 'seen'> {
  readonly accounted: Accounted
}

function compare(
  bytes: Uint8Array,
  index: number,
  row: RecordRow | undefined,
  { period, accounted, seen }: Comparing,
): void {
  const entry = parseEntry(bytes)
  const hour = entry.kind === 'record' ? Date.parse(entry.header.hour) : undefined
  const isOfPeriod = hour !== undefined && hour >= period.from.getTime() && hour < period.until.getTime()
  if (isOfPeriod) {
    seen.firstIndex ??= index
    seen.lastIndex = index
  }
  if (row) {
    if (Buffer.compare(encodeRow(row).entry, bytes) !== 0) throw new Misfit('RECORD_NOT_ITS_ENTRY', index)
  } else if (isOfPeriod) {
    const account = accounted(index, hour)
    if (account === undefined) throw new Misfit('RECORD_MISSING', index)
    if (account === 'LOST') seen.lostCount += 1
  }
}

async function rowsOf(pool: Pool, { from, until }: Period, start: number, end: number) {
  const { rows } = await pool.query<RecordRow & { index: string }>(
    `select e.index, ${RECORD_COLUMNS} from jikimi.log_entry e join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id
     where e.index >= $1 and e.index < $2 and e.record_at >= $3 and e.record_at < $4 and r.at >= $3 and r.at < $4 order by e.index`,
    [start, end, from, until],
  )
  const byIndex = new Map<number, RecordRow>()
  for (const { index, ...row } of rows) {
    if (byIndex.has(Number(index))) throw new Misfit('INDEX_TWICE', Number(index))
    byIndex.set(Number(index), row)
  }
  return byIndex
}

/** No record of the period lies elsewhere in the tree. */
async function demandWithin(pool: Pool, { from, until }: Period, first: number, end: number): Promise<void> {
  const { rows } = await pool.query<{ index: string }>(
    `select index from jikimi.log_entry where record_at >= $1 and record_at < $2 and (index < $3 or index >= $4) limit 1`,
    [from, until, first, end],
  )
  if (rows[0]) throw new Misfit('INDEX_FAR_OFF', Number(rows[0].index))
}

function misfitOf(fault: unknown): string {
  if (fault instanceof Misfit) return fault.message
  if (fault instanceof EvidenceRefused) return 'EVIDENCE_DAMAGED'
  throw fault
}
