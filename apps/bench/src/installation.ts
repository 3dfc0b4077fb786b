import 'reflect-metadata'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configure, type Configuration } from '@jikimi/api/dist/config/configuration.js'
import { readEnvironment } from '@jikimi/api/dist/config/environment.js'
import { seedDemo } from '@jikimi/api/dist/demo/seed-demo.js'
import { startEmbeddedDatabase } from '@jikimi/api/dist/embedded-database/index.js'
import { prepare, type Prepared } from '@jikimi/api/dist/installation/prepare.js'
import { DEFAULT_POLICY_FILE } from '@jikimi/api/dist/main/default-policy.js'
import type { RoleUrls } from '@jikimi/api/dist/persistence/database-roles.js'
import { provisionDatabase } from '@jikimi/api/dist/persistence/provision-database.js'

export interface Installation extends Prepared {
  readonly configuration: Configuration
  readonly urls: RoleUrls
  readonly superuserUrl: string
  stop(): Promise<void>
}

/** A demo installation in a temporary folder, on the embedded PostgreSQL with fsync as in production. */
export async function install(port: number): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'jikimi-bench-'))
  // As root, PostgreSQL runs as somebody else, who must get through
  await chmod(folder, 0o711)
  const database = await startEmbeddedDatabase({ folder: join(folder, 'database'), log: () => undefined })
  const urls = await provisionDatabase(database.superuserUrl, 'jikimi')
  const configuration = configure(
    readEnvironment({ JIKIMI_DATA: folder, PORT: String(port), LOG_LEVEL: 'silent' }),
    'demo',
  )
  const prepared = await prepare(configuration, urls, DEFAULT_POLICY_FILE)
  await seedDemo(urls.jikimi_migrator, prepared.keystore, prepared.clock.now())
  const own = new URL(database.superuserUrl)
  own.pathname = '/jikimi'
  return {
    ...prepared,
    configuration,
    urls,
    superuserUrl: own.href,
    stop: async () => {
      prepared.keystore.close()
      await database.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
