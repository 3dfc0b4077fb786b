import { type Connection, type HeadRow, readHead } from '../head-row.js'
import { type IndexedStatement, statementIn } from '../index-rows.js'

export interface CutRow {
  readonly id: string
  readonly before: Date
  readonly statementIndex: number | null
  readonly isApproved: boolean
}

/** What the database says of the log as a whole. */
export interface KnownLog {
  readonly head: HeadRow | undefined
  readonly statements: readonly IndexedStatement[]
  /** Statements that are none: somebody else's writing. */
  readonly unreadable: readonly number[]
  readonly cuts: readonly CutRow[]
  readonly witnessed: readonly { readonly name: string; readonly size: number }[]
  /** Indexes that no entry of the tree can have. */
  readonly beyond: readonly number[]
}

const STATEMENTS = `select index::float8 as index, kind, at, entry from jikimi.log_statement order by index`
const CUTS = `
select id, before, statement_index::float8 as "statementIndex", approved_at is not null as "isApproved" from jikimi.record_cut
where statement_index is not null or cut_at is not null`
const BEYOND = `
select index::float8 as index from jikimi.log_entry where index >= $1
union all select index::float8 from jikimi.log_statement where index >= $1 order by 1 limit 5`
const WITNESSED = `select name, size::float8 as size from jikimi.log_witness where size is not null`

export async function readDatabase(client: Connection): Promise<KnownLog> {
  const head = await readHead(client)
  const { rows: texts } = await client.query<{ index: number; kind: string; at: Date; entry: string }>(STATEMENTS)
  const read = texts.map((row) => ({ ...row, statement: readable(row) }))
  const { rows: cuts } = await client.query<CutRow>(CUTS)
  const { rows: witnessed } = await client.query<{ name: string; size: number }>(WITNESSED)
  const { rows: beyond } = await client.query<{ index: number }>(BEYOND, [head?.size ?? 0])
  return {
    head,
    statements: read.flatMap(({ index, entry, statement }) =>
      statement ? [{ index, statement, entry: Buffer.from(entry, 'utf8') }] : [],
    ),
    unreadable: read.filter(({ statement }) => statement === undefined).map(({ index }) => index),
    cuts,
    witnessed,
    beyond: beyond.map(({ index }) => index),
  }
}

function readable({ kind, at, entry }: { kind: string; at: Date; entry: string }) {
  try {
    const statement = statementIn(Buffer.from(entry, 'utf8'))
    return statement?.kind === kind && Date.parse(statement.time) === at.getTime() ? statement : undefined
  } catch {
    return undefined
  }
}
