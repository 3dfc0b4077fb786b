import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { reviewChangedMeanwhile } from './access-control.refusals.js'
import { cleanWords } from '../../kernel/clean-words.js'
import { reachReport } from './reach-report.js'
import { reportContent } from './report-content.js'
import { rightsReview } from './rights-reviews.js'
import type { RightsReviewView } from './rights-review.view.js'

export interface Signing {
  readonly day: string
  readonly comment: string
  /** Of the report that the signer looked at. */
  readonly digest: string
}

/** Exactly what was looked at is signed, and kept word for word. @law Std 5 */
export async function signRightsReview(work: WritingWork, given: Signing): Promise<RightsReviewView> {
  const { accountId } = staffOf(work.actor)
  const comment = cleanWords(given.comment, 2000)
  const { day, people, digest } = await reachReport(work, given.day)
  if (digest !== given.digest) throw reviewChangedMeanwhile()
  const id = newId(work.now)
  await work.rows(
    'sign-rights-review',
    `insert into jikimi.rights_review (id, day, comment, signed_by, signed_at, content, digest)
     values ($1, $2, $3, $4, jikimi.now(), $5, $6)`,
    [id, day, comment, accountId, reportContent(day, people), digest],
  )
  work.record({ act: 'rights-review.signed', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return rightsReview(work, id)
}
