import { rmSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, startOf } from '../kernel/living-process.js'

const held = new Set<string>()

/**
 * The keystore's folder for whoever opened it first, in this process or another: who holds it may turn its epoch and tidy
 * up. Undefined where another does; a holder that is gone counts for nothing. Returns the release.
 */
export async function holdFolder(folder: string): Promise<(() => void) | undefined> {
  const file = join(folder, 'lock')
  if (held.has(folder)) return undefined
  held.add(folder)
  try {
    if (await isHeldByAnother(file)) {
      held.delete(folder)
      return undefined
    }
    await rm(file, { force: true })
    await writeFile(file, `${process.pid} ${(await startOf(process.pid)) ?? ''}`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    held.delete(folder)
    throw error
  }
  return () => {
    if (!held.delete(folder)) return
    rmSync(file, { force: true })
  }
}

async function isHeldByAnother(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const [pid, startedAt] = [Number(text.split(' ')[0]), text.slice(text.indexOf(' ') + 1)]
  if (pid === process.pid) return false
  return isAlive(pid) && (await startOf(pid)) === (startedAt || undefined)
}
