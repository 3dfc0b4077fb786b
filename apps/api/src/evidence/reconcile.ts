import { EvidenceAhead } from './evidence-ahead.js'
import type { EvidenceStore } from './evidence-store.js'
import { type Connection, type HeadRow } from './head-row.js'
import { indexRows, indexStatements, type IndexedStatement } from './index-rows.js'
import { pendingRows, type PendingRow } from './pending-rows.js'
import { restoredFrom } from './statements.js'

/** What follows where the evidence holds more than the database: a crash before the commit, or a restored database. */
export interface Reconciled {
  /** How far the order has come, and whether it begins anew behind it. */
  readonly place: Pick<HeadRow, 'afterXid' | 'afterId'>
  readonly isTurn: boolean
  /** To be put into the tree now: what is lost and was not stated yet. */
  readonly restored: readonly IndexedStatement[]
}

/** Gives records the index that they have in the evidence, and finds what no record explains. Writes into rows only. */
export async function reconcile(
  client: Connection,
  store: EvidenceStore,
  head: HeadRow,
  size: number,
  now: Date,
): Promise<Reconciled> {
  const ahead = new EvidenceAhead(store, head.size, size)
  const place = new PlaceOfOrder(head)
  // What a restore brought along may lie above the running writers of this cluster; found by hash, it can't be mistaken
  for (let next: Pick<HeadRow, 'afterXid' | 'afterId'> = head, isAll = false; !isAll && !ahead.isExplained();) {
    const pending = await pendingRows(client, next, false)
    const found = await ahead.find(pending.rows)
    for (const row of pending.rows) place.pass(row, found.has(row))
    await indexRows(
      client,
      [...found].map(([{ id, at }, index]) => ({ id, at, index })),
    )
    const last = pending.rows.at(-1)
    if (last) next = { afterXid: last.xid, afterId: last.id }
    isAll = pending.isAll
  }
  const stated = await ahead.statements()
  await indexStatements(client, stated)
  return { ...place.result(), restored: restoredFrom(size, ahead.lost(stated), now) }
}

/** Follows the order of `(xid, id)`: how far everything is in the tree, and whether anything behind it is too. */
class PlaceOfOrder {
  private isBroken = false
  private isTurn = false
  private place: Pick<HeadRow, 'afterXid' | 'afterId'>

  constructor({ afterXid, afterId }: HeadRow) {
    this.place = { afterXid, afterId }
  }

  pass({ xid, id }: PendingRow, isInTree: boolean): void {
    if (!isInTree) this.isBroken = true
    else if (this.isBroken) this.isTurn = true
    else this.place = { afterXid: xid, afterId: id }
  }

  result = () => ({ place: this.place, isTurn: this.isTurn })
}
