import {
  ApproveRecordCutDocument,
  AskRecordExportDocument,
  type AskRecordExportInput,
  DeclineRecordCutDocument,
  ProposeRecordCutDocument,
  type ProposeRecordCutInput,
  RecordCutsDocument,
  RecordExportDocument,
  TransparencyLogDocument,
  type TransparencyLogQuery,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** The state of the log. */
export type LogState = TransparencyLogQuery['transparencyLog']

/** The log itself, what is taken out of it and what is cut off. */
export const logVerbs = {
  state: async (signal: AbortSignal) => (await send(TransparencyLogDocument, {}, { signal })).transparencyLog,
  cuts: async (signal: AbortSignal) => (await send(RecordCutsDocument, {}, { signal })).recordCuts,
  proposeCut: async (input: ProposeRecordCutInput) =>
    (await send(ProposeRecordCutDocument, { input })).proposeRecordCut,
  approveCut: async (id: string) => (await send(ApproveRecordCutDocument, { id })).approveRecordCut,
  declineCut: async (id: string) => (await send(DeclineRecordCutDocument, { id })).declineRecordCut,
  export: async (id: string) => (await send(RecordExportDocument, { id })).recordExport,
  askExport: async (input: AskRecordExportInput) => (await send(AskRecordExportDocument, { input })).askRecordExport,
}
