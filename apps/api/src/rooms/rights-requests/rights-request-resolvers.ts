import { CompulsionFieldsResolver, CompulsionsResolver } from './compulsion/compulsions.resolver.js'
import { DecisionFieldsResolver, DecisionsResolver, RequestDecisionsResolver } from './deciding/decisions.resolver.js'
import { NoticeCountsResolver, NoticesResolver, RequestNoticesResolver } from './notices/notices.resolver.js'
import {
  RequestEventFieldsResolver,
  RequestFieldsResolver,
  VerificationFieldsResolver,
} from './request-fields.resolver.js'
import { RelatedRequestsResolver } from './related-requests.resolver.js'
import { RequestWorkResolver } from './request-work.resolver.js'
import { RequestsResolver } from './requests.resolver.js'
import { RequestScansResolver, ScanFieldsResolver } from './scans/scans.resolver.js'
import { RightsStatisticsResolver } from './statistics/statistics.resolver.js'
import { RestrictionLiftFieldsResolver, UnclaimedResolver } from './unclaimed/unclaimed.resolver.js'

/** What this room adds to the staff's schema. */
export const RIGHTS_REQUEST_RESOLVERS = [
  RequestsResolver,
  RequestWorkResolver,
  RequestFieldsResolver,
  RelatedRequestsResolver,
  RequestEventFieldsResolver,
  VerificationFieldsResolver,
  DecisionsResolver,
  RequestDecisionsResolver,
  DecisionFieldsResolver,
  NoticesResolver,
  RequestNoticesResolver,
  NoticeCountsResolver,
  RightsStatisticsResolver,
  RequestScansResolver,
  ScanFieldsResolver,
  CompulsionsResolver,
  CompulsionFieldsResolver,
  UnclaimedResolver,
  RestrictionLiftFieldsResolver,
] as const
