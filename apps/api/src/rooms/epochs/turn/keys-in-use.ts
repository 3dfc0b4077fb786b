import { escapeIdentifier, type Pool } from 'pg'

/** Columns that name a key though nothing is sealed under it any more: the destruction register's. */
const NAMES_WHAT_IS_GONE = new Set(['destroyed.key_id'])

const COLUMNS = `
select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype order by 1, 2`

/**
 * Of these keys, the ones that no row names: not one uuid of any column of any table. Whoever seals something new keeps
 * the key's id in a column, or takes the id of the row, and needs to tell nobody here.
 */
export async function keysNotInUse(readers: Pool, keyIds: readonly string[]): Promise<readonly string[]> {
  const { rows: columns } = await readers.query<{ table: string; column: string }>(COLUMNS)
  const left = new Set(keyIds)
  for (const { table, column } of columns) {
    if (left.size === 0) return []
    if (NAMES_WHAT_IS_GONE.has(`${table}.${column}`)) continue
    const name = escapeIdentifier(column)
    const { rows } = await readers.query<{ id: string }>(
      `select distinct ${name} as id from jikimi.${escapeIdentifier(table)} where ${name} = any ($1::uuid[])`,
      [[...left]],
    )
    for (const { id } of rows) left.delete(id)
  }
  return [...left]
}
