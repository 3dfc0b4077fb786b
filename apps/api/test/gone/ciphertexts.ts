import type { SealedPlace } from '@jikimi/vault'
import { rowsOf } from './an-installation.js'

/** Something sealed, with the place that it is bound to. */
export interface Ciphertext {
  readonly place: SealedPlace
  readonly sealed: Buffer
}

/** What one look at a database yields to whoever has it whole. */
export interface Found {
  readonly ciphertexts: readonly Ciphertext[]
  /** Lookup tokens, in hexadecimal. */
  readonly tokens: ReadonlySet<string>
  readonly keyIds: readonly string[]
}

/** Every table with something about a person under the key of their collection. */
const BESIDE = [
  ['case_message', 'collection_id', 'sealed'],
  ['case_draft', 'collection_id', 'sealed'],
  ['appointment', 'collection_id', 'sealed'],
  ['reveal', 'collection_id', 'note_sealed'],
  ['person_link', 'first_id', 'reason_sealed'],
] as const

const SEALED = [
  `select 'collection' as table, id as row, id as collection, key_id, sealed from jikimi.collection`,
  ...BESIDE.map(
    ([table, collection, column]) =>
      `select '${table}', t.id, t.${collection}, l.key_id, t.${column} from jikimi.${table} t
       join jikimi.collection l on l.id = t.${collection} where t.${column} is not null`,
  ),
].join(' union all ')

export async function foundIn(superuserUrl: string): Promise<Found> {
  const rows = await rowsOf<{ table: string; row: string; collection: string; key_id: string; sealed: Buffer }>(
    superuserUrl,
    SEALED,
  )
  const tokens = await rowsOf<{ token: Buffer }>(superuserUrl, 'select token from jikimi.lookup_token')
  const keys = await rowsOf<{ id: string }>(
    superuserUrl,
    'select key_id as id from jikimi.collection union select key_id from jikimi.destroyed',
  )
  return {
    ciphertexts: rows.map(({ table, row, collection, key_id: keyId, sealed }) => ({
      place: { table, row, collection, keyId },
      sealed,
    })),
    tokens: new Set(tokens.map(({ token }) => token.toString('hex'))),
    keyIds: keys.map(({ id }) => id),
  }
}
