import type { DutyCode, ExportState } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { DepartmentView } from '../staff/index.js'
import { RECORD_EXPORT_RULES } from './record-export.rules.js'
import { type RecordExportConnectionView, RecordExportView } from './record-export.view.js'
import { openText } from './sealed-text.js'

interface Row {
  readonly id: string
  readonly account_id: string
  readonly purposes: string[]
  readonly duties: DutyCode[]
  readonly departments: readonly { readonly id: string; readonly nameKo: string; readonly nameEn: string }[]
  readonly from_on: string
  readonly until_on: string
  readonly has_all_headers: boolean
  readonly earlier_size: string | null
  readonly reason_sealed: Buffer
  readonly asked_at: Date
  readonly state: ExportState
  readonly done: string
  readonly total: string | null
  readonly failure: string | null
  readonly finished_at: Date | null
  readonly tree_size: string | null
  readonly bytes: string | null
  readonly digest: string | null
  readonly expires_at: Date | null
}

const SELECT = `
select id, account_id, purposes, duties,
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'nameKo', d.name_ko, 'nameEn', d.name_en) order by d.name_en)
    from jikimi.department d where d.id = any (e.departments)), '[]') as departments, from_on::text as from_on, until_on::text as until_on, has_all_headers,
  earlier_size, reason_sealed, asked_at, state, done, total, failure, finished_at, tree_size, bytes, digest, expires_at
from jikimi.record_export e`

/** One's own, newest first; the chief privacy officer sees everybody's. */
export async function listRecordExports(work: ReadingWork, page: PageRequest): Promise<RecordExportConnectionView> {
  const actor = staffOf(work.actor)
  const rows = await work.rows<Row>(
    'list-record-exports',
    `${SELECT}
     where ($1::uuid is null or account_id = $1)
       and ($2::timestamptz is null or (asked_at, id) < ($2::timestamptz, $3::uuid))
     order by asked_at desc, id desc limit $4`,
    [
      RECORD_EXPORT_RULES.sees(actor, { accountId: '' }) ? null : actor.accountId,
      page.after?.at ?? null,
      page.after?.id ?? null,
      page.first + 1,
    ],
  )
  work.note({ act: 'record-export.listed', ground: { duty: 'INSPECTION' }, collections: [] })
  const views = await Promise.all(rows.map((row) => exportView(work, row)))
  return connectionOf(page, views, (view) => ({ at: view.askedAt, id: view.id }))
}

/** @throws Refusal NOT_FOUND for somebody else's too. */
export async function findRecordExport(work: AnyWork, id: string): Promise<RecordExportView> {
  const [row] = isId(id) ? await work.rows<Row>('find-record-export', `${SELECT} where id = $1`, [id]) : []
  if (!row) throw notFound()
  if (!RECORD_EXPORT_RULES.sees(staffOf(work.actor), { accountId: row.account_id })) throw notFound()
  return exportView(work, row)
}

export async function readRecordExport(work: ReadingWork, id: string): Promise<RecordExportView> {
  const view = await findRecordExport(work, id)
  work.note({ act: 'record-export.read', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return view
}

/** More than this GraphQL's Int does not hold. */
const MOST_INT = 2 ** 31 - 1

async function exportView(work: AnyWork, row: Row): Promise<RecordExportView> {
  const isOver = row.state === 'DONE' && row.expires_at !== null && row.expires_at <= work.now
  const state = isOver ? 'OVER' : row.state
  return viewOf(RecordExportView, {
    id: row.id,
    accountId: row.account_id,
    purposes: row.purposes,
    duties: row.duties,
    departments: row.departments.map((one) => viewOf(DepartmentView, one)),
    from: row.from_on,
    until: row.until_on,
    hasAllHeaders: row.has_all_headers,
    earlierSize: whole(row.earlier_size),
    reason: await openText(work, { table: 'record_export', row: row.id, keyId: row.id }, row.reason_sealed),
    askedAt: row.asked_at,
    state,
    done: Number(row.done),
    total: whole(row.total),
    failure: row.failure,
    finishedAt: row.finished_at,
    treeSize: whole(row.tree_size),
    bytes: whole(row.bytes),
    digest: row.digest,
    expiresAt: row.expires_at,
    path: state === 'DONE' ? `/admin/files/exports/${row.id}.tar.gz` : null,
  })
}

function whole(digits: string | null): number | null {
  const number = digits === null ? null : Number(digits)
  return number !== null && number > MOST_INT ? null : number
}
