import { lookupToken, type LookupKind } from '@jikimi/vault'
import type { AnyWork } from '../../persistence/work.js'

/**
 * The collections of one person by exact e-mail or phone, whatever their purpose, as pseudonyms; the database answers the
 * chief privacy officer alone. Undefined where the value can't be read as an address or number.
 */
export async function pseudonymsByContact(
  work: AnyWork,
  kind: LookupKind,
  value: string,
): Promise<{ pseudonym: string; purpose: string }[] | undefined> {
  const token = lookupToken(work.ports.keystore.lookupKey(), kind, value)
  if (!token) return undefined
  return work.rows(
    'pseudonyms-by-contact',
    'select pseudonym, purpose from jikimi.pseudonyms_of($1::bytea[]) order by purpose, pseudonym',
    [[Buffer.from(token)]],
  )
}
