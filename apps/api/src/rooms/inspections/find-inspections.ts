import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { openText } from '../access-log/index.js'
import { InspectionView } from './inspection.view.js'
import { type CommentRow, commentViews } from './inspection-comments.js'
import { reasonsIn } from './opened-reasons.js'
import { packIn } from './pack-content.js'
import { packView } from './pack-view.js'

export interface InspectionRow {
  readonly id: string
  readonly month: string
  readonly prepared_by: string
  readonly prepared_at: Date
  readonly content: string
  readonly digest: string
  readonly signed_by: string | null
  readonly signed_at: Date | null
  readonly follow_up_sealed: Buffer | null
  readonly signed_digest: string | null
  readonly version: number
  readonly comments: readonly CommentRow[]
}

const SELECT = `
select i.id, i.month::text as month, i.prepared_by, i.prepared_at, i.content, i.digest, i.signed_by, i.signed_at, i.follow_up_sealed,
  i.signed_digest, i.version,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'by', c.by_account, 'at', c.at, 'isFinding', c.is_finding,
    'sealed', encode(c.text_sealed, 'base64')) order by c.at, c.id)
    from jikimi.inspection_comment c where c.inspection_id = i.id), '[]') as comments
from jikimi.inspection i`

export async function inspectionRows(work: AnyWork): Promise<readonly InspectionRow[]> {
  staffOf(work.actor)
  return work.rows<InspectionRow>('inspections', SELECT, [])
}

/** @throws Refusal NOT_FOUND */
export async function inspectionRow(work: AnyWork, id: string): Promise<InspectionRow> {
  const [row] = isId(id) ? await work.rows<InspectionRow>('inspection', `${SELECT} where i.id = $1`, [id]) : []
  if (!row) throw notFound()
  return row
}

export async function readInspection(work: ReadingWork, id: string): Promise<InspectionView> {
  const row = await inspectionRow(work, id)
  work.note({ act: 'inspection.read', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return inspectionView(work, row)
}

/** What a signer has seen: the pack, renewed or not, and so many comments. */
export const seenVersion = ({ version, comments }: InspectionRow): number => version + comments.length

export async function inspectionView(work: AnyWork, row: InspectionRow): Promise<InspectionView> {
  const pack = packIn(row.content)
  return viewOf(InspectionView, {
    id: row.id,
    month: row.month,
    preparedById: row.prepared_by,
    preparedAt: row.prepared_at,
    digest: row.digest,
    pack: packView(pack, await reasonsIn(work, pack.exports)),
    comments: await commentViews(work, row.id, row.comments),
    signedById: row.signed_by,
    signedAt: row.signed_at,
    followUp:
      row.follow_up_sealed &&
      (await openText(work, { table: 'inspection', row: row.id, keyId: row.id }, row.follow_up_sealed)),
    signedDigest: row.signed_digest,
    reportPath: `/admin/files/inspections/${row.id}.`,
    version: seenVersion(row),
  })
}
