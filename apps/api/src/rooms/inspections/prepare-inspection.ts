import { staffOf } from '../../authority/actor.js'
import { notAllowed } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { composePack } from './compose-pack.js'
import { inspectionRow, inspectionView } from './find-inspections.js'
import type { InspectionView } from './inspection.view.js'
import { inspectionAlreadySigned } from './inspections.refusals.js'
import { lockInspections } from './lock-inspections.js'
import type { RecordsCheck } from '../../persistence/records-check.js'
import { demandMonthOver } from './months.js'
import { contentDigest, packContent } from './pack-content.js'

/** Computes the pack of a month that is over, and anew as long as nobody signed it. */
export async function prepareInspection(
  work: WritingWork,
  first: string,
  check: RecordsCheck,
): Promise<InspectionView> {
  const { accountId } = staffOf(work.actor)
  await lockInspections(work)
  const month = await demandMonthOver(work, first)
  const [earlier] = await work.rows<{ id: string; signed_at: Date | null }>(
    'inspection-of-month',
    'select id, signed_at from jikimi.inspection where month = $1',
    [first],
  )
  if (earlier?.signed_at) throw inspectionAlreadySigned()
  const content = packContent(await composePack(work, month, check))
  const id = earlier?.id ?? newId(work.now)
  const written = await work.rows('prepare-inspection', earlier ? RENEW : INSERT, [
    id,
    accountId,
    work.now,
    content,
    contentDigest(content),
    ...(earlier ? [] : [first]),
  ])
  if (written.length !== 1) throw notAllowed()
  work.record({ act: 'inspection.prepared', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return inspectionView(work, await inspectionRow(work, id))
}

const INSERT = `
insert into jikimi.inspection (id, prepared_by, prepared_at, content, digest, month) values ($1, $2, $3, $4, $5, $6)
returning 1`

const RENEW = `
update jikimi.inspection set prepared_by = $2, prepared_at = $3, content = $4, digest = $5, version = version + 1 where id = $1
returning 1`
