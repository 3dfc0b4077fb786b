import { HoldFieldsResolver, HoldsResolver } from './holds.resolver.js'
import { CaseRetentionResolver, RetentionItemFieldsResolver, RetentionResolver } from './retention.resolver.js'
import { DestructionRunsResolver, RunFieldsResolver } from './runs.resolver.js'
import { StandingApprovalFieldsResolver, StandingApprovalsResolver } from './standing-approvals.resolver.js'

/** What this room adds to the staff's schema. */
export const RETENTION_RESOLVERS = [
  RetentionResolver,
  RetentionItemFieldsResolver,
  CaseRetentionResolver,
  HoldsResolver,
  HoldFieldsResolver,
  DestructionRunsResolver,
  RunFieldsResolver,
  StandingApprovalsResolver,
  StandingApprovalFieldsResolver,
] as const
