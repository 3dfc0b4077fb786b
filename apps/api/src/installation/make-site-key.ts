import { Client } from 'pg'
import { newId } from '../kernel/identifier.js'
import { newSecretToken, tokenDigest } from '../kernel/secret-token.js'
import { recordAct } from './record-act.js'

export interface NewSiteKey {
  readonly label: string
  /** Where its browsers' pages come from: scheme, host, port; none for a server that calls by itself. */
  readonly origins: readonly string[]
}

const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u

/**
 * A key for a website or frontend, as the migrator. Returned once: the database keeps its digest only. That it was
 * made is on record.
 */
export async function makeSiteKey(migratorUrl: string, { label, origins }: NewSiteKey, now: Date): Promise<string> {
  if (!LABEL.test(label)) throw new RangeError('A label has 1 to 80 letters, digits, spaces and . _ -')
  const strange = origins.find((origin) => !isOrigin(origin))
  if (strange !== undefined) throw new RangeError('An origin is written like https://www.example.kr, without a path.')
  const key = newSecretToken()
  const id = newId(now)
  const migrator = new Client({ connectionString: migratorUrl })
  await migrator.connect()
  try {
    await migrator.query('begin')
    await migrator.query(
      'insert into jikimi.site_key (id, key_digest, label, origins, created_at) values ($1, $2, $3, $4, $5)',
      [id, tokenDigest(key), label, origins, now],
    )
    await recordAct(migrator, 'site-key.made', id, now)
    await migrator.query('commit')
    return key
  } catch (fault) {
    await migrator.query('rollback')
    throw fault
  } finally {
    await migrator.end()
  }
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text
