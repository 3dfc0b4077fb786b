import { lstat, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { writtenForms } from './encodings.js'

/** A value that somebody typed, under the name by which a finding may be told. */
export interface Typed {
  readonly name: string
  readonly text: string
}

export interface Place {
  readonly name: string
  readonly bytes: Buffer
}

/** `phone in base64, 1 bytes in: pg_wal/000000010000000000000001`; never the value itself. */
export function findings(values: readonly Typed[], places: readonly Place[]): string[] {
  const wanted = values.flatMap(({ name, text }) =>
    writtenForms(text).map(({ encoding, bytes }) => ({ what: `${name} in ${encoding}`, bytes })),
  )
  return places.flatMap((place) =>
    wanted.filter(({ bytes }) => place.bytes.includes(bytes)).map(({ what }) => `${what}: ${place.name}`),
  )
}

/** Every file under a folder, whatever it is called. */
export async function filesIn(folder: string): Promise<Place[]> {
  const names = await namesIn(folder)
  const places = await Promise.all(names.map((name) => read(join(folder, name), folder)))
  return places.filter((place) => place !== undefined)
}

/** A folder of partial tiles may go while the tree of folders is being listed: then it is listed anew. */
async function namesIn(folder: string, tries = 5): Promise<string[]> {
  try {
    return await readdir(folder, { recursive: true })
  } catch (fault) {
    if (tries === 1 || !isGone(fault)) throw fault
    return namesIn(folder, tries - 1)
  }
}

// Errors of Node are of another realm than a test: `instanceof` would say no
const isGone = (fault: unknown): boolean => (fault as { code?: unknown }).code === 'ENOENT'

async function read(path: string, folder: string): Promise<Place | undefined> {
  try {
    if (!(await lstat(path)).isFile()) return undefined
    return { name: relative(folder, path), bytes: await readFile(path) }
  } catch (fault) {
    // A temporary file of PostgreSQL may go while it is being looked at
    if (isGone(fault)) return undefined
    throw fault
  }
}
