import { randomBytes } from 'node:crypto'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { openDirectoryKeystore, type TurningKeystore } from '../../src/keystore/index.js'
import type { LoginRole, RoleUrls } from '../../src/persistence/database-roles.js'
import { provisionDatabase } from '../../src/persistence/provision-database.js'
import { asSuperuser } from './as-superuser.js'
import { run } from './run.js'
import { withTemplate } from './template.js'

export interface TestDatabase {
  readonly name: string
  readonly urls: RoleUrls
  /** A data folder of its own, with a copy of the template's keystore. */
  readonly folder: string
  readonly siteKey: string
  openKeystore(): Promise<TurningKeystore>
  /** One statement as one role; `postgres` is the superuser. */
  sql<Row = Record<string, unknown>>(
    role: LoginRole | 'postgres',
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>
  drop(): Promise<void>
}

/** A copy of the template, or of another test database whose sessions have all ended. */
export function aDatabase(from?: TestDatabase): Promise<TestDatabase> {
  return withTemplate(async (template, admin) => {
    const name = `jikimi_test_${randomBytes(6).toString('hex')}`
    const folder = join(run().folder, name)
    const origin = from ?? template
    await admin.query(`create database ${name} owner jikimi_migrator template ${origin.name}`)
    const urls = await provisionDatabase(run().superuserUrl, name, template.urls)
    await cp(origin.folder, folder, { recursive: true })
    return {
      name,
      urls,
      folder,
      siteKey: template.siteKey,
      openKeystore: () => openDirectoryKeystore(join(folder, 'keystore'), join(folder, 'keystore-root')),
      sql: (role, text, values = []) =>
        role === 'postgres'
          ? asSuperuser(name, (client) => rowsOf(client, text, values))
          : asRole(urls[role], text, values),
      drop: async () => {
        await asSuperuser('postgres', (client) => client.query(`drop database ${name} with (force)`))
        await rm(folder, { recursive: true, force: true })
      },
    }
  })
}

async function asRole<Row>(url: string, text: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await rowsOf<Row>(client, text, values)
  } finally {
    await client.end()
  }
}

async function rowsOf<Row>(client: Client, text: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await client.query(text, [...values])
  return rows as Row[]
}
