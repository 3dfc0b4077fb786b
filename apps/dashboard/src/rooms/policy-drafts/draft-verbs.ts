import {
  ApprovePolicyDraftDocument,
  BeginPolicyDraftDocument,
  DropPolicyDraftDocument,
  type Locale,
  PolicyDraftDocument,
  type PolicyDraftInput,
  type PolicyDraftQuery,
  PolicyDraftsDocument,
  type PolicyDraftsQuery,
  PolicyReviewDocument,
  ProposePolicyDraftDocument,
  ReturnPolicyDraftDocument,
  type ReturnPolicyDraftInput,
  SavePolicyDraftDocument,
  type SavePolicyDraftInput,
  WithdrawPolicyVersionDocument,
  type WithdrawPolicyVersionInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

export type OpenDraft = PolicyDraftQuery['policyDraft']
export type ListedDraft = PolicyDraftsQuery['policyDrafts'][number]
export type ListedVersion = PolicyDraftsQuery['policyVersions'][number]

export interface Looked {
  readonly source: string
  readonly isRaised: boolean
  readonly locale: Locale
}

/** What is asked and done about drafts of the policy. */
export const draftVerbs = {
  list: (signal: AbortSignal) => send(PolicyDraftsDocument, {}, { signal }),
  load: async (id: string, signal: AbortSignal) => (await send(PolicyDraftDocument, { id }, { signal })).policyDraft,
  review: async (looked: Looked, signal: AbortSignal) =>
    (await send(PolicyReviewDocument, looked, { signal })).policyReview,
  begin: async () => (await send(BeginPolicyDraftDocument, {})).beginPolicyDraft,
  save: async (input: SavePolicyDraftInput) => (await send(SavePolicyDraftDocument, { input })).savePolicyDraft,
  propose: async (input: PolicyDraftInput) => (await send(ProposePolicyDraftDocument, { input })).proposePolicyDraft,
  return: async (input: ReturnPolicyDraftInput) => (await send(ReturnPolicyDraftDocument, { input })).returnPolicyDraft,
  drop: async (input: PolicyDraftInput) => (await send(DropPolicyDraftDocument, { input })).dropPolicyDraft,
  approve: async (input: PolicyDraftInput) => (await send(ApprovePolicyDraftDocument, { input })).approvePolicyDraft,
  withdraw: async (input: WithdrawPolicyVersionInput) =>
    (await send(WithdrawPolicyVersionDocument, { input })).withdrawPolicyVersion,
}
