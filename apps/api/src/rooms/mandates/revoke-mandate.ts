import { textNotValid } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanRequestWords, requestDestroyed, requestRow } from '../rights-requests/index.js'
import { sealBeside } from '../subjects/index.js'
import { changed } from './changed.js'
import { demandMandate } from './mandate-row.js'
import type { MandateView } from './mandate.view.js'
import type { RevokeMandateInput } from './mandates.inputs.js'
import { mandateDecided } from './mandates.refusals.js'

/** The data subject told an officer, any of them; with the commit it opens nothing any more. */
export async function revokeMandate(work: WritingWork, given: RevokeMandateInput): Promise<MandateView> {
  const words = cleanRequestWords(given.words, 500)
  if (words === null) throw textNotValid()
  const row = await demandMandate(work, given.id)
  if (row.state !== 'PROPOSED' && row.state !== 'ACCEPTED') throw mandateDecided()
  const request = await requestRow(work, row.request_id)
  const { collection_id: collection, key_id: keyId } = request
  if (collection === null || keyId === null) throw requestDestroyed()
  const id = newId(work.now)
  const sealed = await sealBeside(work.ports, { table: 'request_text', row: id, collection, keyId }, words)
  const done = await work.rows<{ is_done: boolean }>(
    'revoke-mandate',
    'select jikimi.revoke_mandate($1, $2, $3, $4::bytea) as is_done',
    [row.id, given.version, id, sealed],
  )
  return changed(work, { row, request, act: 'mandate.revoked' }, done)
}
