import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** What the operating system knows of a process. A dead one that nobody has reaped yet has an empty command line. */
export interface ProcessIdentity {
  readonly startedAs: string
  readonly commandLine: string
}

/** Tells two processes with the same number apart; `undefined` when there is none. */
export async function processIdentity(pid: number): Promise<ProcessIdentity | undefined> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

async function fromProc(pid: number): Promise<ProcessIdentity | undefined> {
  try {
    const [stat, commandLine] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ])
    // The name in parentheses may hold spaces; the start time is the 20th field after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { startedAs: fields[19] ?? '', commandLine: commandLine.replaceAll('\0', ' ').trim() }
  } catch {
    return undefined
  }
}

async function fromPs(pid: number): Promise<ProcessIdentity | undefined> {
  const ask = async (what: string) => {
    const { stdout } = await promisify(execFile)('ps', ['-o', `${what}=`, '-p', String(pid)])
    return stdout.trim()
  }
  try {
    return { startedAs: await ask('lstart'), commandLine: await ask('command') }
  } catch {
    return undefined
  }
}
