import type { ScanKind, ScanMedia } from '@jikimi/schema'
import { viewOf } from '../../../kernel/view.js'
import { batched } from '../../../persistence/batched.js'
import type { AnyWork } from '../../../persistence/work.js'
import { ScanView } from './scan.view.js'

interface Row {
  readonly id: string
  readonly request_id: string
  readonly kind: ScanKind
  readonly media: ScanMedia
  readonly bytes: number
  readonly added_by: string
  readonly added_at: Date
}

/** Which scans lie with these requests, oldest first; one statement for a whole list. */
export const loadScans = batched(async (work: AnyWork, ids: readonly string[]) => {
  const rows = await work.rows<Row>(
    'scans-of-requests',
    `select s.id, s.request_id, s.kind, s.media, s.bytes, s.added_by, s.added_at
     from jikimi.request_scan s where s.request_id = any ($1::uuid[]) order by s.added_at, s.id`,
    [ids],
  )
  const found = new Map<string, ScanView[]>(ids.map((id) => [id, []]))
  for (const row of rows) found.get(row.request_id)?.push(scanView(row))
  return found
})

const scanView = ({ id, kind, media, bytes, added_by: addedById, added_at: addedAt }: Row): ScanView =>
  viewOf(ScanView, { id, kind, media, bytes, addedAt, addedById })
