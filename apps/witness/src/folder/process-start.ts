import { readFile } from 'node:fs/promises'

/** What tells this process from a later one of the same number; undefined where there is no such process. */
export async function processStart(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)
}

async function startOnLinux(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The name in parentheses may hold spaces; behind it come the state, and the start time as the 20th field
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : `${boot.trim()}/${fields[19]}`
  } catch {
    return undefined
  }
}

/** Without a start time a number that was given again holds the lock: it refuses too often rather than too seldom. */
function startElsewhere(pid: number): string | undefined {
  try {
    process.kill(pid, 0)
    return 'running'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'running' : undefined
  }
}
