import {
  DecideRightsRequestDocument,
  type DecideRightsRequestInput,
  DeferRightsRequestDocument,
  type DeferRightsRequestInput,
  DropCorrectionDocument,
  type DropCorrectionInput,
  ExecuteRightsRequestDocument,
  type ExecuteRightsRequestInput,
  type Locale,
  NoteObjectionDocument,
  type NoteObjectionInput,
  PreviewNoticeDocument,
  ProposeCorrectionDocument,
  type ProposeCorrectionInput,
  RightsStatisticsDocument,
  SendNoticeDocument,
  type SendNoticeInput,
  ShowRequestContentsDocument,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What officers do with a verified request until the person has their answer, and after they object. */
export const decisionVerbs = {
  contents: async (id: string) => (await send(ShowRequestContentsDocument, { input: { id } })).showRequestContents,
  propose: async (input: ProposeCorrectionInput) =>
    changed((await send(ProposeCorrectionDocument, { input })).proposeCorrection),
  drop: async (input: DropCorrectionInput) => changed((await send(DropCorrectionDocument, { input })).dropCorrection),
  defer: async (input: DeferRightsRequestInput) =>
    changed((await send(DeferRightsRequestDocument, { input })).deferRightsRequest),
  decide: async (input: DecideRightsRequestInput) =>
    changed((await send(DecideRightsRequestDocument, { input })).decideRightsRequest),
  execute: async (input: ExecuteRightsRequestInput) =>
    changed((await send(ExecuteRightsRequestDocument, { input })).executeRightsRequest),
  preview: async (id: string, locale: Locale, signal: AbortSignal) =>
    (await send(PreviewNoticeDocument, { id, locale }, { signal })).previewNotice,
  sendNotice: async (input: SendNoticeInput) => changed((await send(SendNoticeDocument, { input })).sendNotice),
  object: async (input: NoteObjectionInput) => changed((await send(NoteObjectionDocument, { input })).noteObjection),
  statistics: async (from: string, until: string, signal: AbortSignal) =>
    (await send(RightsStatisticsDocument, { from, until }, { signal })).rightsStatistics,
}

const changed = <Result>(result: Result): Result => {
  forget('rights-requests')
  return result
}
