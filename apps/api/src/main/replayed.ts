import type { Logger } from 'pino'
import { replay, type ReplayParts } from '../rooms/backups/index.js'

/** What has ended since the copy that was put back, done again; the log says what it was. */
export async function replayed(parts: ReplayParts, log: Logger): Promise<void> {
  const done = await replay(parts)
  if (done === undefined) return
  const { id, ...counts } = done
  const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`)
  log.warn({ reference: id }, `a database was put back; done again: ${told.join(', ')}`)
}
