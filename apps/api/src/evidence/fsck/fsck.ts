import { type Checkpoint, TILE_WIDTH, type Verifier, widthIn } from '@jikimi/transparency-log'
import { EvidenceAhead } from '../evidence-ahead.js'
import { EvidenceRefused } from '../evidence-refused.js'
import type { EvidenceStore } from '../evidence-store.js'
import { type Connection, FIRST_PLACE, type HeadRow } from '../head-row.js'
import { pendingRows } from '../pending-rows.js'
import { checkCertificates } from './check-certificates.js'
import { checkPolicies } from './check-policies.js'
import { checkCuts } from './check-cuts.js'
import { checkMonths } from './check-months.js'
import { checkNotes, publishedUpTo, signedIn } from './check-notes.js'
import { RowCheck } from './check-rows.js'
import { DerivedTree } from './derived-tree.js'
import type { Finding } from './finding.js'
import { Findings } from './findings.js'
import { type KnownLog, readDatabase } from './read-database.js'

export interface FsckParts {
  /** A connection that reads every table of the log, such as `jikimi_backup`'s. */
  readonly client: Connection
  readonly store: EvidenceStore
  readonly verifier: Verifier
  /** What witnesses hold of this log, asked beforehand. */
  readonly witnessed?: readonly { readonly name: string; readonly checkpoint: Checkpoint }[]
  /** How long a server that goes on may take from signing to publishing; 2,000 ms unless told. */
  readonly patienceMs?: number
}

export interface FsckResult {
  /** Empty for a log that is as it should be; otherwise in the order in which it was found. */
  readonly findings: readonly Finding[]
  /** How many entries were derived anew. */
  readonly size: number
}

/** Bundles that one statement answers for. */
const STEP = 16

/**
 * Derives the whole log anew from the records, and says what doesn't fit: every entry, hash, tile, signature, the order,
 * and every table that the sequencer writes. Reads only, also beside a server that goes on; a step at a time.
 */
export async function fsck(parts: FsckParts): Promise<FsckResult> {
  const { client } = parts
  const findings = new Findings()
  // Before the database is looked at: what is signed and published by now, its rows explain
  const signedBefore = signedIn(parts)?.size ?? 0
  const published = await publishedUpTo(parts, signedBefore, findings)
  await client.query('begin isolation level repeatable read read only')
  try {
    const known = await readDatabase(client)
    const size = await checkAll(parts, known, { signedBefore, published }, findings).catch((fault: unknown) => {
      if (!(fault instanceof EvidenceRefused)) throw fault
      findings.add({ code: 'FILE_WRONG', ...(fault.path === undefined ? {} : { at: fault.path }) })
      return 0
    })
    return { findings: findings.all, size }
  } finally {
    await client.query('rollback')
  }
}

interface Before {
  readonly signedBefore: number
  /** The text of the published checkpoint. */
  readonly published: string | undefined
}

async function checkAll(
  parts: FsckParts,
  known: KnownLog,
  { signedBefore, published }: Before,
  findings: Findings,
): Promise<number> {
  const { client, store, verifier } = parts
  const checkpoint = signedIn(parts)
  if (checkpoint === undefined) {
    if (known.head !== undefined || published !== undefined) findings.add({ code: 'CHECKPOINT_WRONG', at: 'signed' })
    return 0
  }
  const head = known.head ?? { origin: verifier.name, size: 0, cluster: '', turns: [], ...FIRST_PLACE }
  if (head.size > checkpoint.size) findings.add({ code: 'TREE_SMALLER' })
  if (head.origin !== verifier.name) findings.add({ code: 'HEAD_WRONG' })
  for (const index of [...known.unreadable, ...known.beyond]) findings.add({ code: 'INDEX_WRONG', index })
  const tree = new DerivedTree(store, findings)
  const rows = new RowCheck(client, known.statements, head, findings)
  await goThrough({ store, tree, rows, findings }, checkpoint.size, head.size)
  if (findings.isFull()) return tree.size
  tree.compareEdge()
  if (Buffer.compare(tree.root(), checkpoint.root) !== 0) findings.add({ code: 'ROOT_WRONG', at: 'signed' })
  await checkNotes(parts, known, { size: checkpoint.size, published }, findings)
  if (head.size < signedBefore) await checkAhead(parts, head, signedBefore, findings)
  checkHead(head, rows, findings)
  checkCuts(known, findings)
  await checkCertificates(client, known, findings)
  await checkPolicies(client, known, findings)
  await checkMonths(client, head, findings)
  return tree.size
}

interface Going {
  readonly store: EvidenceStore
  readonly tree: DerivedTree
  readonly rows: RowCheck
  readonly findings: Findings
}

async function goThrough({ store, tree, rows, findings }: Going, size: number, known: number): Promise<void> {
  for (let first = 0; first < size && !findings.isFull(); first += STEP * TILE_WIDTH) {
    const entries: Uint8Array[] = []
    for (let n = first / TILE_WIDTH; n < first / TILE_WIDTH + STEP && n * TILE_WIDTH < size; n += 1) {
      const bundle = store.entries(n, widthIn(size, 0, n))
      tree.add(bundle)
      entries.push(...bundle)
    }
    if (first < known) await rows.check(first, entries.slice(0, known - first))
  }
}

/** What is signed and not yet in the database: its records must be waiting there. */
async function checkAhead(
  { client, store }: FsckParts,
  head: HeadRow,
  size: number,
  findings: Findings,
): Promise<void> {
  const ahead = new EvidenceAhead(store, head.size, size)
  let place: Pick<HeadRow, 'afterXid' | 'afterId'> = head
  for (let isAll = false; !isAll && !ahead.isExplained();) {
    const pending = await pendingRows(client, place, false)
    await ahead.find(pending.rows)
    const last = pending.rows.at(-1)
    if (last) place = { afterXid: last.xid, afterId: last.id }
    isAll = pending.isAll
  }
  for (const { first } of ahead.lost(await ahead.statements())) findings.add({ code: 'RECORD_GONE', index: first })
}

/** At the last record of the tree; where the order began anew since, at one that was in the tree before. */
function checkHead({ afterXid, afterId, turns }: HeadRow, { last }: RowCheck, findings: Findings): void {
  if (last === undefined) return
  const [xid, isTurned] = [BigInt(afterXid), turns.length > 0]
  const isAt = last.xid === xid && last.id === afterId
  const isBehind = xid > last.xid || (xid === last.xid && afterId > last.id)
  if (!isAt && !(isTurned && isBehind)) findings.add({ code: 'HEAD_WRONG' })
}
