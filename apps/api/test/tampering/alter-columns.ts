import type { Client } from 'pg'
import type { Alteration, Done } from './alteration.js'
import { type Column, otherValue } from './other-value.js'
import type { Scene } from './scene.js'
import type { Seeded } from './seeded.js'

interface Place {
  readonly part: string
  readonly ctid: string
}

/** A row, each as likely. */
export async function aRow(client: Client, table: string, seeded: Seeded): Promise<Place | undefined> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from jikimi.${table}`)
  const { rows: found } = await client.query<Place>(
    `select tableoid::regclass::text as part, ctid::text from jikimi.${table} t order by t::text offset $1 limit 1`,
    [seeded.below(Number(rows[0]!.count))],
  )
  return found[0]
}

async function columnOf(client: Client, table: string, name: string): Promise<Column> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, -1) as type, not attnotnull as "isNullable" from pg_attribute
     where attrelid = $1::regclass and attname = $2`,
    [`jikimi.${table}`, name],
  )
  return rows[0]!
}

/** One column of one row of this table: in its partition, or through the table where that moves the row. */
export const columnAltered = (table: string, name: string, weight: number): Alteration => ({
  kind: `${table}.${name}`,
  weight,
  apply: async ({ client }: Scene, seeded: Seeded): Promise<Done | undefined> => {
    const place = await aRow(client, table, seeded)
    if (place === undefined) return undefined
    const column = await columnOf(client, table, name)
    const { rows } = await client.query<{ value: string | null }>(
      `select ${name}::text as value from ${place.part} where ctid = $1`,
      [place.ctid],
    )
    const { value } = rows[0]!
    const other = otherValue(column, value, seeded)
    const target = seeded.isHeads() ? place.part : `jikimi.${table}`
    const text = `update ${target} set ${name} = ${expressionOf(column, other)} where ctid = '${place.ctid}' and tableoid = '${place.part}'::regclass`
    await client.query(text)
    return { what: `${text} (was ${value})`, tables: [table] }
  },
})

function expressionOf({ type }: Column, other: string | null): string {
  if (other === null) return 'null'
  const [, at, step] = (type === 'timestamp with time zone' && /^(.*) ([+-][0-9.]+)$/.exec(other)) || []
  return step === undefined
    ? `'${other.replaceAll("'", "''")}'::${type}`
    : `'${at}'::timestamptz + interval '${step} seconds'`
}
