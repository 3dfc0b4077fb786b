import { toBase64, verifierKeyOf } from '@jikimi/transparency-log'
import type { LogState, StatementKind } from '@jikimi/schema'
import { publishedIn } from '../../evidence/index.js'
import { busy } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { LogStatementView, LogWitnessView, TransparencyLogView } from './transparency-log.view.js'

/** A record waits two seconds at the most; so much longer is a log that has fallen behind. */
const BEHIND_SECONDS = 10
const MOST_STATEMENTS = 100

interface Head {
  readonly signed_at: Date
  readonly pending_since: Date | null
  readonly months: number
  readonly oldest: string | null
}

/** @throws Refusal BUSY for the moment before the first checkpoint of an installation. */
export async function readTransparencyLog(work: ReadingWork): Promise<TransparencyLogView> {
  const { evidence } = work.ports
  const published = publishedIn(evidence)
  const [head] = await work.rows<Head>(
    'log-head',
    `select h.signed_at, jikimi.log_pending_since() as pending_since, jikimi.record_months() as months,
       (jikimi.oldest_record() at time zone 'Asia/Seoul')::date::text as oldest
     from jikimi.log_head h`,
    [],
  )
  if (!published || !head) throw busy(2)
  const { origin, size, root, note: checkpoint } = published
  const [witnesses, statements] = await Promise.all([witnessesOf(work, size), statementsOf(work)])
  const pendingSeconds = secondsSince(head.pending_since, work.now)
  work.note({ act: 'log.viewed', ground: { duty: 'INSPECTION' }, collections: [] })
  return viewOf(TransparencyLogView, {
    origin,
    verifierKey: verifierKeyOf(evidence.verifier),
    size,
    root: toBase64(root),
    signedAt: head.signed_at,
    checkpoint,
    state: stateOf(evidence.refusal() !== undefined, pendingSeconds),
    pendingSeconds,
    witnesses,
    statements,
    keepsMonths: head.months,
    oldestDay: head.oldest,
    isAllOnOneMachine: evidence.isAllOnOneMachine,
  })
}

const secondsSince = (instant: Date | null, now: Date): number =>
  instant ? Math.max(0, Math.floor((now.getTime() - instant.getTime()) / 1000)) : 0

function stateOf(isRefusing: boolean, pendingSeconds: number): LogState {
  if (isRefusing) return 'REFUSING'
  return pendingSeconds > BEHIND_SECONDS ? 'BEHIND' : 'RUNNING'
}

async function witnessesOf(work: ReadingWork, size: number): Promise<LogWitnessView[]> {
  const rows = await work.rows<{
    name: string
    verifier_key: string
    size: string | null
    cosigned_at: Date | null
  }>('log-witnesses', 'select name, verifier_key, size, cosigned_at from jikimi.log_witness order by name', [])
  return rows.map((row) =>
    viewOf(LogWitnessView, {
      name: row.name,
      verifierKey: row.verifier_key,
      size: row.size === null ? null : Number(row.size),
      cosignedAt: row.cosigned_at,
      isCurrent: Number(row.size) >= size,
    }),
  )
}

async function statementsOf(work: ReadingWork): Promise<LogStatementView[]> {
  const rows = await work.rows<{ index: string; kind: string; at: Date; entry: string }>(
    'log-statements',
    `select index, kind, at, entry from jikimi.log_statement order by index desc limit ${MOST_STATEMENTS}`,
    [],
  )
  return rows.map(({ index, kind, at, entry }) =>
    viewOf(LogStatementView, { index: Number(index), kind: kind.toUpperCase() as StatementKind, at, entry }),
  )
}
