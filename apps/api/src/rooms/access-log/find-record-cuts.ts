import type { CutState } from '@jikimi/schema'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { RecordCutView } from './record-cut.view.js'

interface Row {
  readonly id: string
  readonly before: string
  readonly reason_sealed: Buffer
  readonly proposed_by: string
  readonly proposed_at: Date
  readonly approved_by: string | null
  readonly approved_at: Date | null
  readonly declined_by: string | null
  readonly declined_at: Date | null
  readonly statement_index: string | null
  readonly records: string | null
  readonly cut_at: Date | null
}

const SELECT = `
select id, (before at time zone 'Asia/Seoul')::date::text as before, reason_sealed, proposed_by, proposed_at, approved_by,
  approved_at, declined_by, declined_at, statement_index, records, cut_at
from jikimi.record_cut`

/** One a month, at most, for years. */
const MOST = 100

export async function listRecordCuts(work: ReadingWork): Promise<RecordCutView[]> {
  const rows = await work.rows<Row>(
    'list-record-cuts',
    `${SELECT} order by proposed_at desc, id desc limit ${MOST}`,
    [],
  )
  work.note({ act: 'record-cut.listed', ground: { duty: 'INSPECTION' }, collections: [] })
  return rows.map(cutView)
}

export async function findRecordCut(work: AnyWork, id: string): Promise<RecordCutView | undefined> {
  const [row] = await work.rows<Row>('find-record-cut', `${SELECT} where id = $1`, [id])
  return row && cutView(row)
}

const cutView = (row: Row): RecordCutView =>
  viewOf(RecordCutView, {
    id: row.id,
    before: row.before,
    state: stateOf(row),
    proposedAt: row.proposed_at,
    decidedAt: row.approved_at ?? row.declined_at,
    statementIndex: row.statement_index === null ? null : Number(row.statement_index),
    records: row.records === null ? null : Number(row.records),
    cutAt: row.cut_at,
    proposedById: row.proposed_by,
    decidedById: row.approved_by ?? row.declined_by,
    sealedReason: row.reason_sealed,
  })

function stateOf({ cut_at, approved_at, declined_at }: Row): CutState {
  if (cut_at) return 'DONE'
  if (approved_at) return 'APPROVED'
  return declined_at ? 'DECLINED' : 'PROPOSED'
}
