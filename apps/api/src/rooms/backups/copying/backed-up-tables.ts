import type { Client } from 'pg'

export interface BackedUpTable {
  readonly name: string
  readonly columns: readonly string[]
}

const TABLES = `
select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
  array(select f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as after
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p')
group by c.oid, c.relname order by c.relname`

/** Every table of the schema with what is stored in it; whatever one refers to comes before it. */
export async function backedUpTables(client: Client): Promise<readonly BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable & { after: string[] }>(TABLES)
  const sorted: BackedUpTable[] = []
  const left = new Map(rows.map((row) => [row.name, new Set(row.after.map((one) => one.replace('jikimi.', '')))]))
  while (left.size > 0) {
    const free = rows.find(({ name }) => left.has(name) && ![...left.get(name)!].some((one) => left.has(one)))
    if (!free) throw new Error('Tables refer to each other in a circle.')
    left.delete(free.name)
    sorted.push({ name: free.name, columns: free.columns })
  }
  return sorted
}
