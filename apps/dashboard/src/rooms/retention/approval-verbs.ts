import {
  EndStandingApprovalDocument,
  type EndStandingApprovalInput,
  GrantStandingApprovalDocument,
  type GrantStandingApprovalInput,
  type StandingApprovalFieldsFragment,
  StandingApprovalsDocument,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** A standing approval: what merely expires is destroyed without anybody being asked each day. */
export type StandingApproval = StandingApprovalFieldsFragment

/** Standing approvals: read, granted for a while, ended at once. */
export const approvalVerbs = {
  list: async (signal: AbortSignal) => (await send(StandingApprovalsDocument, {}, { signal })).standingApprovals,
  grant: async (input: GrantStandingApprovalInput) =>
    (await send(GrantStandingApprovalDocument, { input })).grantStandingApproval,
  end: async (input: EndStandingApprovalInput) =>
    (await send(EndStandingApprovalDocument, { input })).endStandingApproval,
}
