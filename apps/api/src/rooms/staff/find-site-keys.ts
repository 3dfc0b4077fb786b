import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { SiteKeyView } from './site-key.view.js'

interface Row {
  readonly id: string
  readonly label: string
  readonly origins: string[]
  readonly document_count: number | null
  readonly requests_per_minute: number
  readonly is_demo: boolean
  readonly created_at: Date
  readonly created_by: string | null
  readonly ended_at: Date | null
}

const SELECT = `
select id, label, origins, requests_per_minute, is_demo, created_at, created_by, ended_at,
  case when documents is not null then (select count(*)::integer from jsonb_object_keys(documents)) end as document_count
from jikimi.site_key`

/** Ended ones too, newest first. A key itself is kept as a digest only. */
export async function listSiteKeys(work: ReadingWork): Promise<SiteKeyView[]> {
  const rows = await work.rows<Row>('list-site-keys', `${SELECT} order by created_at desc, id desc`, [])
  return rows.map(siteKeyView)
}

/** @throws Refusal NOT_FOUND */
export async function readSiteKey(work: AnyWork, id: string): Promise<SiteKeyView> {
  const [row] = isId(id) ? await work.rows<Row>('site-key-by-id', `${SELECT} where id = $1`, [id]) : []
  if (!row) throw notFound()
  return siteKeyView(row)
}

const siteKeyView = (row: Row): SiteKeyView =>
  viewOf(SiteKeyView, {
    id: row.id,
    label: row.label,
    origins: row.origins,
    documentCount: row.document_count,
    requestsPerMinute: row.requests_per_minute,
    createdAt: row.created_at,
    endedAt: row.ended_at,
    isDemo: row.is_demo,
    createdById: row.created_by,
  })
