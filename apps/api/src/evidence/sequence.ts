import type { Statement } from '@jikimi/transparency-log'
import { dueCertificates } from './due-certificates.js'
import { duePolicies } from './due-policies.js'
import { dueCut, type DueCut } from './due-cut.js'
import { EvidenceRefused } from './evidence-refused.js'
import { clusterOf, type Connection, FIRST_PLACE, type HeadRow, readHead, writeHead } from './head-row.js'
import { indexRows, indexStatements, type IndexedStatement } from './index-rows.js'
import type { Log } from './log.js'
import { notInTree, pendingRows, type PendingRow } from './pending-rows.js'
import { reconcile } from './reconcile.js'
import { secondsOf, statedAt } from './statements.js'
import type { OnStep } from './steps.js'
import { growTree, type Tree } from './tree.js'

export interface Sequenced {
  readonly tree: Tree
  /** Whether more may be waiting. */
  readonly hasMore: boolean
  /** Whether a cut that the tree states is to be carried out. */
  readonly hasCut: boolean
}

/** What goes into the tree now, records before statements, and how far the order has come with it. */
interface Batch {
  readonly rows: readonly PendingRow[]
  readonly statements: readonly IndexedStatement[]
  readonly head: HeadRow
  readonly hasMore: boolean
  readonly hasCut?: boolean
}

/**
 * Gives what is committed its place in the tree: evidence first, rows second. Runs in a transaction that holds the one
 * lock of the log. @throws EvidenceRefused where database and evidence don't belong together; nothing is signed then.
 */
export async function sequence(
  client: Connection,
  log: Log,
  tree: Tree,
  now: Date,
  onStep: OnStep,
): Promise<Sequenced> {
  const { size } = tree.head
  const cluster = await clusterOf(client)
  const head = (await readHead(client)) ?? { origin: log.origin, size: 0, cluster, turns: [], ...FIRST_PLACE }
  if (head.origin !== log.origin) throw new EvidenceRefused('LOG_NOT_THIS_DATABASE')
  if (head.size > size) throw new EvidenceRefused('LOG_BEHIND')
  const batch = await batchOf(client, log, head, size, cluster, now)
  const { rows, statements, hasMore, hasCut = false } = batch
  if (batch.head === head && rows.length + statements.length === 0) return { tree, hasMore, hasCut }
  const entries = [...rows, ...statements].map(({ entry }) => entry)
  const grown = entries.length === 0 ? tree : await growTree(log, tree, entries, onStep)
  await indexRows(
    client,
    rows.map(({ id, at }, nth) => ({ id, at, index: size + nth })),
  )
  await indexStatements(client, statements)
  await writeHead(client, { ...batch.head, size: grown.head.size }, now)
  await onStep('ROWS_WRITTEN')
  return { tree: grown, hasMore, hasCut }
}

async function batchOf(
  client: Connection,
  log: Log,
  head: HeadRow,
  size: number,
  cluster: string,
  now: Date,
): Promise<Batch> {
  if (head.size < size) {
    const { place, isTurn, restored } = await reconcile(client, log.store, head, size, now)
    const turns = isTurn ? [...head.turns, size + restored.length] : head.turns
    return { rows: [], statements: restored, head: { ...head, ...place, turns }, hasMore: true }
  }
  if (size === 0) {
    const begun = statedAt(0, { kind: 'begun', time: secondsOf(now), origin: log.origin })
    return { rows: [], statements: [begun], head, hasMore: true }
  }
  return nextBatch(client, head, cluster, now)
}

async function nextBatch(client: Connection, head: HeadRow, cluster: string, now: Date): Promise<Batch> {
  const { size, turns } = head
  const isMoved = head.cluster !== cluster
  const pending = await pendingRows(client, head, !isMoved)
  const last = pending.rows.at(-1)
  const rows = turns.length > 0 ? await notInTree(client, pending.rows) : pending.rows
  if (isMoved && pending.isAll) {
    // All that came along is in the tree. From here on the numbers are this cluster's, which begin anywhere
    const next = { ...head, ...FIRST_PLACE, cluster, turns: [...turns, size + rows.length] }
    return { rows, statements: [], head: next, hasMore: true }
  }
  const place = last ? { ...head, afterXid: last.xid, afterId: last.id } : head
  if (!pending.isAll) return { rows, statements: [], head: place, hasMore: true }
  const cut = await dueCut(client)
  const said = [
    ...(await duePolicies(client, now)),
    ...(await dueCertificates(client, now)),
    ...(cut === undefined || cut.isStated ? [] : [cutBy(cut, now)]),
  ]
  const statements = said.map((statement, nth) => statedAt(size + rows.length + nth, statement))
  return { rows, statements, head: place, hasMore: statements.length > 0, hasCut: cut?.isStated === true }
}

const cutBy = ({ id, before, records }: DueCut, now: Date): Statement => ({
  kind: 'cut',
  time: secondsOf(now),
  before,
  records,
  cut: id,
})
