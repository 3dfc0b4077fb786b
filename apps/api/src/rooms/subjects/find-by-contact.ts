import { lookupToken, type LookupKind } from '@jikimi/vault'
import type { AnyWork } from '../../persistence/work.js'
import { contactNotValid } from './subjects.refusals.js'

/** Exact e-mail or phone only; nothing is indexed by name or by last digits. At most 50 collections. */
export async function findByContact(
  work: AnyWork,
  purpose: string,
  kind: LookupKind,
  value: string,
): Promise<string[]> {
  const { keystore } = work.ports
  const token = lookupToken(keystore.lookupKey(), kind, value)
  if (!token) throw contactNotValid()
  const rows = await work.rows<{ collection_id: string }>(
    'find-by-contact',
    `select t.collection_id from jikimi.lookup_token t
     where t.epoch = $1 and t.kind = $2 and t.token = $3 and t.purpose = $4 order by t.collection_id desc limit 50`,
    [keystore.epoch, kind, Buffer.from(token), purpose],
  )
  return rows.map((row) => row.collection_id)
}
