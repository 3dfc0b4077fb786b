import {
  type PersonReachFieldsFragment,
  ReachReportDocument,
  type RightsReviewFieldsFragment,
  RightsReviewsDocument,
  type RightsReviewsQuery,
  SignRightsReviewDocument,
  type SignRightsReviewInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** One person of the report: what they hold and what they reach. */
export type PersonReach = PersonReachFieldsFragment

/** A signed review, with what was looked at. */
export type Review = RightsReviewFieldsFragment

/** All reviews, and when the next is due. */
export type Reviews = RightsReviewsQuery['rightsReviews']

/** Who can reach what, and the reviews of it. Each report that is loaded is an access record. */
export const reachVerbs = {
  report: async (day: string, signal: AbortSignal) =>
    (await send(ReachReportDocument, { day }, { signal })).reachReport,
  reviews: async (signal: AbortSignal) => (await send(RightsReviewsDocument, {}, { signal })).rightsReviews,
  sign: async (input: SignRightsReviewInput) => (await send(SignRightsReviewDocument, { input })).signRightsReview,
}
