import {
  AddRequestTargetDocument,
  AssignRightsRequestDocument,
  type AssignRightsRequestInput,
  GroupRightsRequestDocument,
  type GroupRightsRequestInput,
  NoteVerificationDocument,
  type NoteVerificationInput,
  RegisterRightsRequestDocument,
  type RegisterRightsRequestInput,
  RemoveRequestTargetDocument,
  type RequestTargetInput,
  type RightKind,
  RightsRequestCountsDocument,
  RightsRequestDocument,
  type RightsRequestInput,
  RightsRequestsDocument,
  SendVerificationLinkDocument,
  ShowCallBackNumberDocument,
  ShowRequestWordsDocument,
  WithdrawRightsRequestDocument,
  type WithdrawRightsRequestInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What officers do with a rights request until it is decided. Names, numbers and words are shown by acts of their own. */
export const requestVerbs = {
  load: async (id: string, signal: AbortSignal) =>
    (await send(RightsRequestDocument, { id }, { signal })).rightsRequest,
  counts: async (signal: AbortSignal) => (await send(RightsRequestCountsDocument, {}, { signal })).rightsRequestCounts,
  /** Open requests of the same right, of which one may be the same. */
  openOf: async (kind: RightKind, signal: AbortSignal) =>
    (
      await send(RightsRequestsDocument, { filter: { kind, isOpen: true }, first: 100 }, { signal })
    ).rightsRequests.edges.map(({ node }) => node),

  register: async (input: RegisterRightsRequestInput) =>
    changed((await send(RegisterRightsRequestDocument, { input })).registerRightsRequest),
  assign: async (input: AssignRightsRequestInput) =>
    changed((await send(AssignRightsRequestDocument, { input })).assignRightsRequest),
  verify: async (input: NoteVerificationInput) =>
    changed((await send(NoteVerificationDocument, { input })).noteVerification),
  sendLink: async (input: RightsRequestInput) =>
    changed((await send(SendVerificationLinkDocument, { input })).sendVerificationLink),
  showNumber: async (input: RightsRequestInput) =>
    (await send(ShowCallBackNumberDocument, { input })).showCallBackNumber,
  addTarget: async (input: RequestTargetInput) =>
    changed((await send(AddRequestTargetDocument, { input })).addRequestTarget),
  removeTarget: async (input: RequestTargetInput) =>
    changed((await send(RemoveRequestTargetDocument, { input })).removeRequestTarget),
  group: async (input: GroupRightsRequestInput) =>
    changed((await send(GroupRightsRequestDocument, { input })).groupRightsRequest),
  withdraw: async (input: WithdrawRightsRequestInput) =>
    changed((await send(WithdrawRightsRequestDocument, { input })).withdrawRightsRequest),
  words: async (id: string) => (await send(ShowRequestWordsDocument, { input: { id } })).showRequestWords,
}

const changed = <Result>(result: Result): Result => {
  forget('rights-requests')
  return result
}
