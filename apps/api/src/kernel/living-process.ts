import { readFile } from 'node:fs/promises'

/** Whether there is a process of this number; somebody else's is alive too. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'EPERM'
  }
}

/** Tells two processes of one number apart, where the system says; a dead one that nobody reaped has no start. */
export async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The name in parentheses may hold spaces; state and start are the 1st and 20th field after it
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields === undefined || fields[0] === 'Z' ? undefined : fields[19]
}
