import { parseEntry, type Statement, TILE_WIDTH } from '@jikimi/transparency-log'
import type { Pool } from 'pg'
import type { EvidenceStore } from '../../evidence/index.js'

/** What a slice would hold without looking at what the log says of itself. */
interface Range {
  readonly first: number
  readonly end: number
  /** The first instant of its period. */
  readonly begins: Date
}

/**
 * Whether bodies of this range are accounted for by a statement that lies behind it, as those of a restored database or
 * of an old month do: then only an archive up to the tree's end can be complete.
 */
export async function isStatedBehind(pool: Pool, store: EvidenceStore, size: number, range: Range): Promise<boolean> {
  const { rows } = await pool.query<{ index: string }>(
    `select index from jikimi.log_statement where kind in ('restored', 'cut') and index >= $1 and index < $2`,
    [range.end, size],
  )
  return rows.some(({ index }) => {
    const statement = statementAt(store, Number(index), size)
    return statement !== undefined && isAbout(statement, range)
  })
}

/** From the tree itself, not from what the database says of it. */
function statementAt(store: EvidenceStore, index: number, size: number): Statement | undefined {
  const n = Math.floor(index / TILE_WIDTH)
  const bytes = store.entries(n, Math.min(TILE_WIDTH, size - n * TILE_WIDTH))[index % TILE_WIDTH]!
  const entry = parseEntry(bytes)
  return entry.kind === 'statement' ? entry.statement : undefined
}

function isAbout(statement: Statement, { first, end, begins }: Range): boolean {
  if (statement.kind === 'restored') return statement.lost.some((lost) => lost.first < end && lost.last >= first)
  return statement.kind === 'cut' && Date.parse(statement.before) > begins.getTime()
}
