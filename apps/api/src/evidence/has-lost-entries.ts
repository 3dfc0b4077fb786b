import { EvidenceRefused } from './evidence-refused.js'
import { clusterOf, type Connection, FIRST_PLACE, readHead } from './head-row.js'
import type { Log } from './log.js'
import { reconcile } from './reconcile.js'
import { readTree } from './tree.js'

/**
 * Whether the tree holds entries of which this database knows nothing: it was put back from an older copy. Writes
 * nothing; to be asked before the sequencer states what is lost. As `jikimi_sequencer`.
 */
export async function hasLostEntries(client: Connection, log: Log): Promise<boolean> {
  await client.query('begin')
  try {
    const { size } = readTree(log).head
    const head = (await readHead(client)) ?? {
      origin: log.origin,
      size: 0,
      cluster: await clusterOf(client),
      turns: [],
      ...FIRST_PLACE,
    }
    if (head.origin !== log.origin || head.size >= size) return false
    return (await reconcile(client, log.store, head, size, new Date(0))).restored.length > 0
  } catch (fault) {
    // A tree that can't be read is the sequencer's matter, which says so
    if (fault instanceof EvidenceRefused) return false
    throw fault
  } finally {
    await client.query('rollback')
  }
}
