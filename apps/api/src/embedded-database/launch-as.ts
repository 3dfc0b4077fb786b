import { execFile } from 'node:child_process'
import { lchown, lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** How to start a program that refuses to run as root. */
export interface LaunchAs {
  readonly command: (program: string, options: readonly string[]) => [string, string[]]
  /** Set when the program runs as another user of the machine. */
  readonly user?: User
  /** Hands a file or folder, whole, to the user the program runs as. */
  readonly handOver: (path: string) => Promise<void>
}

interface User {
  readonly uid: number
  readonly gid: number
}

/**
 * An ordinary user starts PostgreSQL directly. Root wraps it in a user namespace in which root has an ordinary
 * number (which works under a private folder too), or, where that is not permitted, becomes `nobody`.
 */
export async function launchAs(folder: string): Promise<LaunchAs> {
  if (process.getuid?.() !== 0) return { command: asItIs, handOver: keep }
  const owner = await lstat(folder)
  if (owner.uid !== 0) return asUser({ uid: owner.uid, gid: owner.gid })

  const nobody = await findNobody()
  const wrapper = ['--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`]
  if (process.platform === 'linux' && (await works('unshare', [...wrapper, 'true']))) {
    return { command: (program, options) => ['unshare', [...wrapper, program, ...options]], handOver: keep }
  }
  return asUser(nobody)
}

function asUser(user: User): LaunchAs {
  return { command: asItIs, user, handOver: (path) => giveTo(path, user) }
}

const asItIs: LaunchAs['command'] = (program, options) => [program, [...options]]

async function keep(): Promise<void> {}

/** initdb looks its user up by name, so the number must be one that this machine's list of users has. */
async function findNobody(): Promise<User> {
  const list = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const users = list.split('\n').map((line) => line.split(':'))
  const chosen = users.find(([name]) => name === 'nobody') ?? users.find(([, , uid]) => Number(uid) > 0)
  const [uid, gid] = [Number(chosen?.[2]), Number(chosen?.[3])]
  return uid > 0 && gid > 0 ? { uid, gid } : { uid: 65534, gid: 65534 }
}

async function works(program: string, options: string[]): Promise<boolean> {
  return promisify(execFile)(program, options).then(
    () => true,
    () => false,
  )
}

async function giveTo(path: string, user: User): Promise<void> {
  await lchown(path, user.uid, user.gid)
  if (!(await lstat(path)).isDirectory()) return
  for (const name of await readdir(path)) await giveTo(join(path, name), user)
}
