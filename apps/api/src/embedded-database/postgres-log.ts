import { open, readFile, rm, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

const LARGEST = 8 * 1024 * 1024

/** Opens PostgreSQL's own log for adding to. One that has grown large is begun anew. */
export async function openPostgresLog(file: string): Promise<{ handle: FileHandle; newLines(): Promise<string[]> }> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LARGEST) await rm(file)
  const start = size > LARGEST ? 0 : size
  const handle = await open(file, 'a', 0o600)
  const newLines = async () => (await readFile(file)).subarray(start).toString('utf8').split('\n').filter(Boolean)
  return { handle, newLines }
}
