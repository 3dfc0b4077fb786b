import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, startOf } from '../kernel/living-process.js'
import { EvidenceRefused } from './evidence-refused.js'

const held = new Set<string>()

const TRIES = 100
const PAUSE_MS = 20

/**
 * The folder for this process alone, so that a writer that was frozen and took its time can't sign beside the one that
 * took over. Waits two seconds; a lock whose holder is gone counts for nothing. Returns the release.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'lock')
  const own = `${process.pid} ${(await startOf(process.pid)) ?? ''}`
  for (let left = TRIES; !(await isTaken(folder, file, own)); left -= 1) {
    if (left === 0) throw new EvidenceRefused('LOG_IN_USE')
    await pause(PAUSE_MS)
  }
  return async () => {
    await rm(file, { force: true })
    held.delete(folder)
  }
}

async function isTaken(folder: string, file: string, own: string): Promise<boolean> {
  if (held.has(folder)) return false
  held.add(folder)
  try {
    const isFree = !(await isHeldByAnother(file, own))
    if (isFree) {
      await rm(file, { force: true })
      await writeFile(file, own, { flag: 'wx', mode: 0o600 })
    } else held.delete(folder)
    return isFree
  } catch (fault) {
    held.delete(folder)
    throw fault
  }
}

async function isHeldByAnother(file: string, own: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => own)
  if (text === own) return false
  const [pid, startedAt] = [Number(text.split(' ')[0]), text.slice(text.indexOf(' ') + 1)]
  return isAlive(pid) && (await startOf(pid)) === (startedAt || undefined)
}
