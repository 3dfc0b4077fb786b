import { HASH_BYTES, leafHash, TILE_WIDTH, widthIn } from '@jikimi/transparency-log'
import { encodeRow, type RecordRow } from './encode-row.js'
import { EvidenceRefused } from './evidence-refused.js'
import type { EvidenceStore } from './evidence-store.js'
import type { Connection } from './head-row.js'
import { RECORD_COLUMNS } from './record-columns.js'

type IndexedRow = RecordRow & { readonly index: number }

const NEWEST = `
select e.index::float8 as index, ${RECORD_COLUMNS}
from jikimi.log_entry e join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id
where e.index >= (select size from jikimi.log_head) - ${TILE_WIDTH} order by e.index desc limit 8`

/**
 * Whether any of the newest rows of the database is one of this tree: enough to tell another installation's folder and a
 * fork. One altered row stops nothing, for nobody could ever mend it: fsck names it. @throws EvidenceRefused
 */
export async function demandOwnRows(client: Connection, store: EvidenceStore, size: number): Promise<void> {
  const { rows } = await client.query<IndexedRow>(NEWEST)
  if (rows.some(({ index }) => index >= size)) throw new EvidenceRefused('LOG_BEHIND')
  if (rows.length > 0 && !rows.some((row) => isInTree(row, store, size))) {
    throw new EvidenceRefused('LOG_NOT_THIS_DATABASE')
  }
}

function isInTree(row: IndexedRow, store: EvidenceStore, size: number): boolean {
  const n = Math.floor(row.index / TILE_WIDTH)
  const at = (row.index % TILE_WIDTH) * HASH_BYTES
  const hash = store.tile({ level: 0, n, width: widthIn(size, 0, n) }).subarray(at, at + HASH_BYTES)
  return Buffer.compare(hash, leafHash(encodeRow(row).entry)) === 0
}
