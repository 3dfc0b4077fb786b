import { dayInSeoul, endOfMonths } from '@jikimi/policy'
import { ruleValue } from '../../authority/rule-value.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { peopleIn } from './report-content.js'
import { RightsReviewsView, RightsReviewView } from './rights-review.view.js'

interface Row {
  readonly id: string
  readonly day: string
  readonly comment: string
  readonly signed_by: string
  readonly signed_at: Date
  readonly content: string
  readonly digest: string
}

/** Each shows what was signed, not what the history would say today. Ten years of one a month, at most. */
const MOST = 120

export async function listRightsReviews(work: AnyWork): Promise<RightsReviewsView> {
  const rows = await work.rows<Row>(
    'list-rights-reviews',
    `select id, day::text as day, comment, signed_by, signed_at, content, digest
     from jikimi.rights_review order by signed_at desc, id desc limit ${MOST}`,
    [],
  )
  const dueOn = await nextReviewDay(work)
  return viewOf(RightsReviewsView, { dueOn, isOverdue: dueOn < dayInSeoul(work.now), reviews: rows.map(reviewView) })
}

export async function rightsReview(work: AnyWork, id: string): Promise<RightsReviewView> {
  const [row] = await work.rows<Row>(
    'rights-review',
    'select id, day::text as day, comment, signed_by, signed_at, content, digest from jikimi.rights_review where id = $1',
    [id],
  )
  return reviewView(row!)
}

/** Counted from the latest day that was reviewed; where there is none, from the installation's. @law Civil Act 157, 160 */
async function nextReviewDay(work: AnyWork): Promise<string> {
  const [begins] = await work.rows<{ day: string }>(
    'rights-reviewed-until',
    `select coalesce((select max(r.day) from jikimi.rights_review r),
       (select (i.created_at at time zone 'Asia/Seoul')::date from jikimi.installation i))::text as day`,
    [],
  )
  return endOfMonths(begins!.day, await ruleValue(work, 'RIGHTS_REVIEW_MONTHS'))
}

const reviewView = (row: Row): RightsReviewView =>
  viewOf(RightsReviewView, {
    id: row.id,
    day: row.day,
    comment: row.comment,
    signedAt: row.signed_at,
    digest: row.digest,
    people: peopleIn(row.content),
    signedById: row.signed_by,
  })
