import { type EntitySchema, MikroORM } from '@mikro-orm/postgresql'
import { types } from 'pg'
import { Migrator } from '@mikro-orm/migrations'
import { MIGRATIONS } from './migrations/index.js'
import { SteadyClient } from './steady-client.js'

export type Orm = MikroORM

/** For writes only: reads take plain rows from a pool of their own (`read-pool.ts`). */
export async function openOrm(url: string, entities: readonly EntitySchema[]): Promise<Orm> {
  return MikroORM.init({
    clientUrl: url,
    schema: 'jikimi',
    entities: [...entities],
    allowGlobalContext: false,
    pool: { min: 0, max: 8 },
    driverOptions: { Client: SteadyClient, types: { getTypeParser }, connectionTimeoutMillis: 2000 },
    debug: false,
    logger: () => undefined,
  })
}

/** In order. */
export const MIGRATION_NAMES: readonly string[] = MIGRATIONS.map(({ name }) => name)

/** As the migrator, who owns the tables: all of them, or those that a backup was made after. Returns how many were applied. */
export async function migrate(migratorUrl: string, names?: readonly string[]): Promise<number> {
  const orm = await MikroORM.init({
    clientUrl: migratorUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS, snapshot: false, tableName: 'jikimi_migration', transactional: true },
    pool: { min: 0, max: 1 },
    debug: false,
    logger: () => undefined,
  })
  try {
    return (await orm.migrator.up(names && { migrations: [...names] })).length
  } finally {
    await orm.close(true)
  }
}

const DATE = 1082

/**
 * As `pg` parses for reads, so that a verb gets the same values in a write as in a read: instants as `Date`. Only
 * calendar days stay text, which is what they are here.
 */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return oid === DATE ? (text: string) => text : types.getTypeParser(oid, format as 'text')
}
