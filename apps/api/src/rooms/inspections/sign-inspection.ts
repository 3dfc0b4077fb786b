import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notAllowed } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { sealText } from '../access-log/index.js'
import { cleanText } from './comment-inspection.js'
import { inspectionRow, inspectionView, seenVersion } from './find-inspections.js'
import type { InspectionView } from './inspection.view.js'
import type { SignInspectionInput } from './inspections.inputs.js'
import { inspectionAlreadySigned, inspectionChangedMeanwhile } from './inspections.refusals.js'
import { lockInspections } from './lock-inspections.js'
import { signedDigest } from './signed-digest.js'

/** Exactly what was looked at is signed, by somebody else than who prepared it. @law Std 8② */
export async function signInspection(work: WritingWork, given: SignInspectionInput): Promise<InspectionView> {
  const { accountId } = staffOf(work.actor)
  const followUp = cleanText(given.followUp)
  await lockInspections(work)
  const row = await inspectionRow(work, given.id)
  if (row.signed_at) throw inspectionAlreadySigned()
  demandApart('INSPECTION_SIGNED_BY_ANOTHER', row.prepared_by, accountId)
  if (row.digest !== given.digest || seenVersion(row) !== given.version) throw inspectionChangedMeanwhile()
  const sealed = await sealText(work, { table: 'inspection', row: row.id, keyId: row.id }, followUp)
  const digest = signedDigest(row, { by: accountId, at: work.now, followUpSealed: sealed })
  const written = await work.rows(
    'sign-inspection',
    `update jikimi.inspection set signed_by = $2, signed_at = $3, follow_up_sealed = $4, signed_digest = $5 where id = $1
     returning 1`,
    [row.id, accountId, work.now, sealed, digest],
  )
  // Row rules leave out, and don't say, what this person may not sign
  if (written.length !== 1) throw notAllowed()
  // The commitment to this text goes into the tree: whoever has the report can show that it is the one that was signed
  const note = `inspection ${row.month} ${digest}`
  work.record({ act: 'inspection.signed', ground: { duty: 'INSPECTION' }, collections: [], objectId: row.id, note })
  return inspectionView(work, await inspectionRow(work, row.id))
}
