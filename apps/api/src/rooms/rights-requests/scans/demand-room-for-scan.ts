import { SCAN_KINDS, type ScanKind } from '@jikimi/schema'
import { staffOf } from '../../../authority/actor.js'
import type { AnyWork } from '../../../persistence/work.js'
import { type RequestRow, requestRow } from '../request-row.js'
import { notAssigned, requestDestroyed, requestEnded } from '../requests.refusals.js'
import { REQUEST_RULES } from '../requests.rules.js'
import { scanKindNotKnown, tooManyScans } from './scans.refusals.js'

const MOST_SCANS = 20

/** To which request, and what the scan shows: as the address of an upload says it. */
export interface ScanTarget {
  readonly requestId: string
  readonly kind: string
}

export interface RoomForScan {
  readonly kind: ScanKind
  readonly request: RequestRow
  readonly collection: string
  readonly keyId: string
}

/** Where a scan would be sealed, asked before its first byte is taken. @throws Refusal where none may come */
export async function demandRoomForScan(work: AnyWork, { requestId, kind: given }: ScanTarget): Promise<RoomForScan> {
  const kind = SCAN_KINDS.find((one) => one === given)
  if (!kind) throw scanKindNotKnown()
  const request = await requestRow(work, requestId)
  if (request.closed_at || request.state === 'GROUPED') throw requestEnded()
  if (!REQUEST_RULES.attends(staffOf(work.actor), request)) throw notAssigned()
  const { collection_id: collection, key_id: keyId } = request
  if (collection === null || keyId === null) throw requestDestroyed()
  const there = await work.rows('scans-of-request', 'select 1 from jikimi.request_scan s where s.request_id = $1', [
    requestId,
  ])
  if (there.length >= MOST_SCANS) throw tooManyScans()
  return { kind, request, collection, keyId }
}
