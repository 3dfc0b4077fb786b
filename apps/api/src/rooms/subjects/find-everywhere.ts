import { lookupToken, type LookupKind } from '@jikimi/vault'
import type { AnyWork } from '../../persistence/work.js'
import { contactNotValid } from './subjects.refusals.js'

/**
 * Exact e-mail or phone over all purposes, for who keeps the register; the newest 50 collections at most. The database
 * shows a handler those of their purposes only.
 *
 * @throws Refusal CONTACT_NOT_VALID
 */
export async function findEverywhere(work: AnyWork, kind: LookupKind, value: string): Promise<string[]> {
  const { keystore } = work.ports
  const token = lookupToken(keystore.lookupKey(), kind, value)
  if (!token) throw contactNotValid()
  const rows = await work.rows<{ collection_id: string }>(
    'find-everywhere',
    `select t.collection_id from jikimi.lookup_token t
     where t.epoch = $1 and t.kind = $2 and t.token = $3 order by t.collection_id desc limit 50`,
    [keystore.epoch, kind, Buffer.from(token)],
  )
  return rows.map((row) => row.collection_id)
}
