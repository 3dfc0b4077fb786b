import type { ScanKind, ScanMedia } from '@jikimi/schema'
import { newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { recordOf } from '../record-of.js'
import { readScan } from './content/read-scan.js'
import { demandRoomForScan, type ScanTarget } from './demand-room-for-scan.js'
import { tooManyScans } from './scans.refusals.js'
import { sealedScan } from '../../subjects/index.js'

export interface AddedScan {
  readonly id: string
  readonly kind: ScanKind
  readonly media: ScanMedia
  readonly bytes: number
}

/** Seals a scan beside its request; the same one again is the one that lies there. @throws Refusal SCAN_NOT_ACCEPTED */
export async function addScan(work: WritingWork, target: ScanTarget, given: Buffer): Promise<AddedScan> {
  const { kind, request, collection, keyId } = await demandRoomForScan(work, target)
  const { media, bytes } = readScan(given)
  const id = newId(work.now)
  const { sealed, digest } = await sealedScan.seal(work.ports, { id, collection, keyId }, bytes)
  const [added] = await work.rows<{ id: string | null }>(
    'add-scan',
    'select jikimi.add_scan($1, $2, $3, $4, $5, $6::bytea, $7::bytea) as id',
    [id, target.requestId, kind, media, bytes.length, digest, sealed],
  )
  if (!added?.id) throw tooManyScans()
  work.record(recordOf('rights-request.scan-added', request))
  return { id: added.id, kind, media, bytes: bytes.length }
}
