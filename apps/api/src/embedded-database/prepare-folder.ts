import { access, constants, mkdir, readdir, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'

/** Makes the folder, refuses one that cannot be written or that holds another major's data. Returns its real path. */
export async function prepareFolder(folder: string, major: number): Promise<string> {
  try {
    await makeFolder(resolve(folder))
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new EmbeddedDatabaseFault(
      `The folder ${folder} cannot be written by this user (${(error as NodeJS.ErrnoException).code}). ` +
        'Choose another with JIKIMI_DATA, or change who owns it.',
    )
  }
  const found = await readdir(folder)
  const other = found.find((name) => /^pg\d+$/.test(name) && name !== `pg${major}`)
  if (other !== undefined && !found.includes(`pg${major}`)) throw anotherMajor(folder, other, major)
  return realpath(folder)
}

/** One level at a time: Node's recursive way never ends on a file system that takes no folders at all. */
async function makeFolder(folder: string): Promise<void> {
  const isThere = await access(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  )
  if (isThere) return
  await makeFolder(dirname(folder))
  await mkdir(folder, { mode: 0o700 })
}

function anotherMajor(folder: string, other: string, major: number): EmbeddedDatabaseFault {
  return new EmbeddedDatabaseFault(
    `The folder ${folder} holds data of PostgreSQL ${other.slice(2)} (${other}); this Jikimi runs PostgreSQL ${major} ` +
      'and cannot read it. Nothing was changed. Restore a backup into an empty folder, or go back to the Jikimi that made it.',
  )
}
