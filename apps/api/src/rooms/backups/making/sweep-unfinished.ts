import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const UNFINISHED = /^jikimi-\d{8}T\d{6}Z-[0-9a-f]{8}[.](backup|keystore)[.]unfinished$/
const DAY_MS = 86_400_000

/** What killed backups left beside this new file more than a day before it, by the disk's own time: nobody writes it any more. */
export async function sweepUnfinished(own: string): Promise<void> {
  const folder = dirname(own)
  const now = (await stat(own)).mtimeMs
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (UNFINISHED.test(name) && now - (await stat(path)).mtimeMs > DAY_MS) await rm(path, { force: true })
  }
}
