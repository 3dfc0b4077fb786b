import { join } from 'node:path'
import type { Configuration } from '../config/configuration.js'
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../embedded-database/index.js'
import type { RoleUrls } from '../persistence/database-roles.js'
import { provisionDatabase } from '../persistence/provision-database.js'
import { keep, readKept } from './kept-file.js'

export interface OpenDatabase {
  readonly urls: RoleUrls
  stop(): Promise<void>
}

/** The user's own PostgreSQL, or the embedded one; with its roles, whose passwords lie in the data folder (0600). */
export async function openDatabase(
  { database, dataFolder }: Configuration,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const embedded = database
    ? undefined
    : await startEmbeddedDatabase({ folder: join(dataFolder, 'database'), log: say })
  try {
    const adminUrl = embedded?.superuserUrl ?? database!.reveal()
    return {
      urls: await provision(adminUrl, nameIn(adminUrl, embedded), dataFolder),
      stop: async () => embedded?.stop(),
    }
  } catch (fault) {
    await embedded?.stop()
    throw fault
  }
}

async function provision(adminUrl: string, name: string, dataFolder: string): Promise<RoleUrls> {
  const file = join(dataFolder, 'database-roles.json')
  const kept = await readKept(file)
  const urls = await provisionDatabase(adminUrl, name, kept === undefined ? undefined : (JSON.parse(kept) as RoleUrls))
  const text = `${JSON.stringify(urls, null, 2)}\n`
  if (text !== kept) await keep(file, text)
  return urls
}

/** The database that the address names; `jikimi` where it names none or PostgreSQL's own. */
function nameIn(adminUrl: string, embedded: EmbeddedDatabase | undefined): string {
  const name = decodeURIComponent(new URL(adminUrl).pathname.slice(1))
  return embedded || name === '' || name === 'postgres' ? 'jikimi' : name
}
