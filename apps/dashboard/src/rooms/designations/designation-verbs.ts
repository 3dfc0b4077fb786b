import {
  ApproveDesignationDocument,
  ChangeDesignationDocument,
  type ChangeDesignationInput,
  DeclineDesignationDocument,
  DesignationDocument,
  type DesignationInput,
  DesignationsDocument,
  type DesignationState,
  EndDesignationDocument,
  OwnDesignationsDocument,
  ProposeDesignationDocument,
  type ProposeDesignationInput,
  ReleaseCasesDocument,
  type ReleaseCasesInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What officers do with designations, and what a handler may know of their own. */
export const designationVerbs = {
  /** Up to a hundred of one state, for a home. */
  inState: async (state: DesignationState, signal: AbortSignal) =>
    (await send(DesignationsDocument, { state, first: 100 }, { signal })).designations.edges.map(({ node }) => node),
  load: async (id: string, signal: AbortSignal) => (await send(DesignationDocument, { id }, { signal })).designation,
  own: async (signal: AbortSignal) => (await send(OwnDesignationsDocument, {}, { signal })).ownDesignations,

  propose: async (input: ProposeDesignationInput) =>
    changed((await send(ProposeDesignationDocument, { input })).proposeDesignation),
  change: async (input: ChangeDesignationInput) =>
    changed((await send(ChangeDesignationDocument, { input })).changeDesignation),
  approve: async (input: DesignationInput) =>
    changed((await send(ApproveDesignationDocument, { input })).approveDesignation),
  decline: async (input: DesignationInput) =>
    changed((await send(DeclineDesignationDocument, { input })).declineDesignation),
  end: async (input: DesignationInput) => changed((await send(EndDesignationDocument, { input })).endDesignation),

  /** Takes every inquiry off a handler: a substitute gets those of their purposes, the rest waits to be taken. */
  release: async (input: ReleaseCasesInput) => (await send(ReleaseCasesDocument, { input })).releaseCases,
}

const changed = <Result>(result: Result): Result => {
  forget('designations')
  return result
}
