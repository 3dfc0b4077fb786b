import { newId } from '../../kernel/identifier.js'
import type { AnyWork, WritingWork } from '../../persistence/work.js'
import { openBeside, sealBeside } from '../subjects/index.js'
import type { RequestRow } from './request-row.js'
import { requestDestroyed } from './requests.refusals.js'

type OfRequest = Pick<RequestRow, 'id' | 'collection_id' | 'key_id'>

/** Words about a request, under the key of its own collection. Returns their id. @throws Refusal REQUEST_DESTROYED */
export async function sealRequestText(
  work: WritingWork,
  request: OfRequest,
  kind: string,
  words: string,
): Promise<string> {
  const id = newId(work.now)
  const sealed = await sealBeside(work.ports, placeOf(request, id), words)
  const [added] = await work.rows<{ is_done: boolean }>(
    'add-request-text',
    'select jikimi.add_request_text($1, $2, $3, $4::bytea) as is_done',
    [id, request.id, kind, sealed],
  )
  if (!added?.is_done) throw requestDestroyed()
  return id
}

/** Null where it is not there, or not the actor's to read. */
export async function openRequestText(work: AnyWork, request: OfRequest, id: string): Promise<string | null> {
  const [row] = await work.rows<{ sealed: Buffer }>(
    'request-text',
    'select sealed from jikimi.request_text where id = $1 and request_id = $2',
    [id, request.id],
  )
  return row ? openBeside(work.ports, placeOf(request, id), row.sealed) : null
}

function placeOf({ collection_id: collection, key_id: keyId }: OfRequest, row: string) {
  if (!collection || !keyId) throw requestDestroyed()
  return { table: 'request_text', row, collection, keyId } as const
}
