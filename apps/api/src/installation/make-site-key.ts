import { Client } from 'pg'
import { newId } from '../kernel/identifier.js'
import { newSecretToken, tokenDigest } from '../kernel/secret-token.js'
import { isSiteKeyLabel, isSiteKeyRate, RATE, siteDocuments, strangeOrigin } from '../rooms/staff/index.js'
import { recordAct } from './record-act.js'

export interface NewSiteKey {
  readonly label: string
  /** Where its browsers' pages come from: scheme, host, port; none for a server that calls by itself. */
  readonly origins: readonly string[]
  /** Texts of its own documents, which fit the public contract; without any it asks what the built-in site asks. */
  readonly documents?: readonly string[]
  readonly requestsPerMinute?: number
}

/**
 * A key for a website or frontend, as the migrator. Returned once: the database keeps its digest only. That it was
 * made is on record.
 */
export async function makeSiteKey(migratorUrl: string, given: NewSiteKey, now: Date): Promise<string> {
  const { label, origins, documents = [], requestsPerMinute = RATE.usual } = given
  demandTerms({ label, origins, requestsPerMinute })
  const manifest = siteDocuments(documents)
  const key = newSecretToken()
  const id = newId(now)
  const migrator = new Client({ connectionString: migratorUrl })
  await migrator.connect()
  try {
    await migrator.query('begin')
    await migrator.query(
      `insert into jikimi.site_key (id, key_digest, label, origins, documents, requests_per_minute, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, tokenDigest(key), label, origins, manifest && JSON.stringify(manifest), requestsPerMinute, now],
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

function demandTerms({ label, origins, requestsPerMinute }: Required<Omit<NewSiteKey, 'documents'>>): void {
  if (!isSiteKeyLabel(label)) throw new RangeError('A label has 1 to 80 letters, digits, spaces and . _ -')
  if (strangeOrigin(origins) !== undefined)
    throw new RangeError('An origin is written like https://www.example.kr, without a path; twenty at most.')
  if (!isSiteKeyRate(requestsPerMinute))
    throw new RangeError(`The rate is a whole number of requests a minute, ${RATE.least} to ${RATE.most}.`)
}
