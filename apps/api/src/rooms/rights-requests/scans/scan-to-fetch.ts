import type { ScanMedia } from '@jikimi/schema'
import { staffOf } from '../../../authority/actor.js'
import { notFound } from '../../../kernel/general.refusals.js'
import { isId } from '../../../kernel/identifier.js'
import type { ReadingWork } from '../../../persistence/work.js'
import { recordOf } from '../record-of.js'
import { requestRow } from '../request-row.js'
import { notAssigned } from '../requests.refusals.js'
import { REQUEST_RULES } from '../requests.rules.js'
import { sealedScan } from '../../subjects/index.js'

interface Row {
  readonly collection_id: string
  readonly key_id: string
  readonly kind: string
  readonly media: ScanMedia
  readonly sealed: Buffer
}

export interface ScanFile {
  readonly fileName: string
  readonly type: string
  /** Opens it: to be called when nothing is open any more. */
  open(): Promise<Buffer>
}

const FILES: Readonly<Record<ScanMedia, readonly [type: string, ending: string]>> = {
  PDF: ['application/pdf', 'pdf'],
  PNG: ['image/png', 'png'],
  JPEG: ['image/jpeg', 'jpg'],
}

/** A scan, for the assignee of its request. Notes the record. @throws Refusal REQUEST_NOT_ASSIGNED, NOT_FOUND */
export async function scanToFetch(work: ReadingWork, requestId: string, id: string): Promise<ScanFile> {
  if (!isId(id)) throw notFound()
  const request = await requestRow(work, requestId)
  if (!REQUEST_RULES.attends(staffOf(work.actor), request)) throw notAssigned()
  const [row] = await work.rows<Row>(
    'scan-contents',
    `select s.collection_id, s.key_id, s.kind, s.media, s.sealed from jikimi.scan_contents($1) s where s.request_id = $2`,
    [id, requestId],
  )
  if (!row) throw notFound()
  work.note(recordOf('rights-request.scan-fetched', request))
  const [type, ending] = FILES[row.media]
  return {
    fileName: `${row.kind.toLowerCase()}-${id}.${ending}`,
    type,
    open: () => sealedScan.open(work.ports, { id, collection: row.collection_id, keyId: row.key_id }, row.sealed),
  }
}
