import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../embedded-database/index.js'
import { provisionDatabase } from '../persistence/provision-database.js'
import type { OpenDatabase } from './open-database.js'

/** A PostgreSQL of its own in this folder, empty, for a while: nothing of the installation's is touched. */
export async function openScratch(folder: string): Promise<OpenDatabase> {
  // As root, PostgreSQL runs as somebody else, who has to walk through
  await chmod(folder, 0o711)
  const embedded = await startEmbeddedDatabase({ folder: join(folder, 'database'), log: () => undefined, fsync: false })
  try {
    return { urls: await provisionDatabase(embedded.superuserUrl, 'jikimi'), stop: () => embedded.stop() }
  } catch (fault) {
    await embedded.stop()
    throw fault
  }
}
