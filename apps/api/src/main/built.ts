import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Manifest } from '../http/registered-documents.js'

const packaged = createRequire(import.meta.url)

/** What the other packages built, where it lies. */
export const BUILT = {
  /** The documents that an endpoint answers in production. */
  manifestOf: async (side: 'public' | 'staff'): Promise<Manifest> =>
    JSON.parse(await readFile(packaged.resolve(`@jikimi/client/manifests/${side}.json`), 'utf8')) as Manifest,

  folderOf: (name: string): string => join(dirname(packaged.resolve(`${name}/package.json`)), 'dist'),
} as const
