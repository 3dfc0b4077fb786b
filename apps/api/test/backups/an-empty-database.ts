import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RoleUrls } from '../../src/persistence/database-roles.js'
import { provisionDatabase } from '../../src/persistence/provision-database.js'
import { asSuperuser } from '../support/as-superuser.js'
import { run } from '../support/run.js'
import { withTemplate } from '../support/template.js'

export interface EmptyDatabase {
  readonly name: string
  readonly urls: RoleUrls
  readonly folder: string
  sql<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  drop(): Promise<void>
}

/** A database without a table, with the roles of these addresses, and a folder beside it. */
export async function anEmptyDatabase(known: RoleUrls): Promise<EmptyDatabase> {
  const name = `jikimi_empty_${randomBytes(6).toString('hex')}`
  const folder = join(run().folder, name)
  await mkdir(folder, { mode: 0o700 })
  // Roles belong to the whole PostgreSQL: one at a time
  const urls = await withTemplate(() => provisionDatabase(run().superuserUrl, name, known))
  return {
    name,
    urls,
    folder,
    sql: <Row>(text: string, values: readonly unknown[] = []) =>
      asSuperuser(name, async (client) => (await client.query(text, [...values])).rows as Row[]),
    drop: async () => {
      await asSuperuser('postgres', (client) => client.query(`drop database ${name} with (force)`))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
