import { parseEntry } from '@jikimi/transparency-log'
import type { Pool } from 'pg'
import type { TreeCheck } from './tree-check.js'

/** Why an entry has no record any more, as the log itself says; undefined where it says nothing. */
export type Accounted = (index: number, hour: number) => 'LOST' | 'CUT' | undefined

/** From the signed entries of the tree, not from what the database says of them. */
export async function accountedFor(pool: Pool, tree: TreeCheck): Promise<Accounted> {
  const { rows } = await pool.query<{ index: string }>(
    `select index from jikimi.log_statement where kind in ('restored', 'cut') and index < $1 order by index`,
    [tree.size],
  )
  const lost: { readonly first: number; readonly last: number }[] = []
  let cutBefore = -Infinity
  for (const { index } of rows) {
    const entry = parseEntry(tree.entry(Number(index)))
    if (entry.kind !== 'statement') continue
    if (entry.statement.kind === 'restored') lost.push(...entry.statement.lost)
    if (entry.statement.kind === 'cut') cutBefore = Math.max(cutBefore, Date.parse(entry.statement.before))
  }
  return (index, hour) => {
    if (lost.some(({ first, last }) => first <= index && index <= last)) return 'LOST'
    return hour < cutBefore ? 'CUT' : undefined
  }
}
