import { Client } from 'pg'
import { type Finding, fsck, type Log } from '../../src/evidence/index.js'
import type { TestDatabase } from '../support/a-database.js'

/** What fsck finds, as the role that makes backups. */
export async function check(
  { urls }: Pick<TestDatabase, 'urls'>,
  { store, verifier }: Log,
): Promise<readonly Finding[]> {
  const client = new Client({ connectionString: urls.jikimi_backup })
  await client.connect()
  try {
    return (await fsck({ client, store, verifier })).findings
  } finally {
    await client.end()
  }
}
