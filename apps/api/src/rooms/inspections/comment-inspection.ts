import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { textNotValid } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { sealText } from '../access-log/index.js'
import { inspectionRow, inspectionView } from './find-inspections.js'
import type { InspectionView } from './inspection.view.js'
import type { CommentInspectionInput } from './inspections.inputs.js'
import { findingByAuditorOnly, inspectionAlreadySigned } from './inspections.refusals.js'
import { INSPECTION_RULES } from './inspections.rules.js'
import { lockInspections } from './lock-inspections.js'

const TEXT_LIMIT = 2000

export async function commentInspection(work: WritingWork, given: CommentInspectionInput): Promise<InspectionView> {
  const actor = staffOf(work.actor)
  const text = cleanText(given.text)
  await lockInspections(work)
  const row = await inspectionRow(work, given.id)
  if (given.isFinding && !INSPECTION_RULES.makesFindings(actor)) throw findingByAuditorOnly()
  if (row.signed_at) throw inspectionAlreadySigned()
  const id = newId(work.now)
  const sealed = await sealText(work, { table: 'inspection_comment', row: id, keyId: row.id }, text)
  await work.rows(
    'comment-inspection',
    `insert into jikimi.inspection_comment (id, inspection_id, by_account, at, is_finding, text_sealed)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, row.id, actor.accountId, work.now, given.isFinding, sealed],
  )
  work.record({ act: 'inspection.commented', ground: { duty: 'INSPECTION' }, collections: [], objectId: row.id })
  return inspectionView(work, await inspectionRow(work, row.id))
}

/** 1 to 2,000 characters, without resident numbers and their like. @law PIPA 24, 24-2 @throws Refusal TEXT_NOT_VALID */
export function cleanText(given: string): string {
  const text = given.normalize('NFC').trim()
  if (!isCleanText(text) || text === '' || [...text].length > TEXT_LIMIT) throw textNotValid()
  return maskForbiddenIdentifiers(text).text
}
