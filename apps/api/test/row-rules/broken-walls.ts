import type { TestDatabase } from '../support/a-database.js'

/** One condition or trigger of the second wall, how to take it out, and how to put it back. */
export interface Stone {
  readonly table: string
  readonly name: string
  readonly out: string
  readonly back: string
}

interface Condition {
  readonly table: string
  readonly policy: string
  readonly part: 'using' | 'with check'
  readonly condition: string
}

/**
 * Every condition for the roles that serve people, sequence, watch and keep keys. Backup has none to break; nobody signs in
 * as the guard, whose membership gives the migrator what its own rules would not.
 */
export async function conditionsOf({ sql }: TestDatabase): Promise<Stone[]> {
  const conditions = await sql<Condition>(
    'postgres',
    `select tablename as table, policyname as policy, part, condition from pg_policies p,
       lateral (values ('using', p.qual), ('with check', p.with_check)) as parts(part, condition)
     where schemaname = 'jikimi' and condition is not null
       and roles && array['jikimi_app', 'jikimi_worker', 'jikimi_journal', 'jikimi_sequencer', 'jikimi_watcher', 'jikimi_keeper']::name[] order by 1, 2, 3`,
  )
  return conditions.map(({ table, policy, part, condition }) => {
    const to = (wanted: string): string => `alter policy ${policy} on jikimi.${table} ${part} (${wanted})`
    return { table, name: `${table}.${policy} ${part}`, out: to('true'), back: to(condition) }
  })
}

export async function triggersOf({ sql }: TestDatabase): Promise<Stone[]> {
  const triggers = await sql<{ table: string; name: string }>(
    'postgres',
    `select c.relname as table, t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'jikimi'::regnamespace and not t.tgisinternal order by 1, 2`,
  )
  return triggers.map(({ table, name }) => {
    const set = (how: string): string => `alter table jikimi.${table} ${how} trigger ${name}`
    return { table, name: `${table}.${name}`, out: set('disable'), back: set('enable') }
  })
}
