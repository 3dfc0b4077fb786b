import { Client } from 'pg'
import { hasLostEntries, isLedgerAhead } from '../../../evidence/index.js'
import { epochOf } from './epoch-of.js'
import type { ReplayParts } from './replay-parts.js'

const MARKED = 'select 1 from jikimi.replay where ended_at is null'

/**
 * Whether this database was put back from a copy: a restore says so itself; else the ledger of endings, the keystore or the
 * tree knows of more than it does.
 */
export async function isRestored({ urls, ledger, log, keystore }: ReplayParts): Promise<boolean> {
  return (
    (await as(urls.jikimi_migrator, async (client) => {
      if ((await client.query(MARKED)).rowCount) return true
      return (await isLedgerAhead(client, ledger)) || (await epochOf(client)) < keystore.epoch
    })) || as(urls.jikimi_sequencer, (client) => hasLostEntries(client, log))
  )
}

async function as<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await ask(client)
  } finally {
    await client.end()
  }
}
