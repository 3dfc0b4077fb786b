import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Files by their path below a folder. */
export type FolderCopy = ReadonlyMap<string, Buffer>

/** Who writes at the moment, and files that are not whole yet: nothing of the log is read from these. */
const OF_NO_LOG = /^(lock|unfinished)(\/|$|[.])/

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .filter((path) => !OF_NO_LOG.test(path))
    .toSorted()

export const copyOf = (folder: string): FolderCopy =>
  new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path))]))

/** Makes a folder hold these files and no other; touches what differs. */
export function putBack(copy: FolderCopy, folder: string): void {
  for (const path of filesIn(folder)) if (!copy.has(path)) rmSync(join(folder, path))
  for (const [path, contents] of copy) {
    const target = join(folder, path)
    if (isThere(target) && readFileSync(target).equals(contents)) continue
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, contents, { mode: 0o600 })
  }
}

/** Of names and contents. */
export function digestOf(copy: FolderCopy): string {
  const hash = createHash('sha256')
  for (const [path, contents] of copy) hash.update(`${path}\0${contents.length}\0`).update(contents)
  return hash.digest('hex')
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
