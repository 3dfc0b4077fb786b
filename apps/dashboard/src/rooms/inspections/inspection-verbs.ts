import {
  CommentInspectionDocument,
  type CommentInspectionInput,
  InspectionDocument,
  InspectionsDocument,
  PrepareInspectionDocument,
  SignInspectionDocument,
  type SignInspectionInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** What officers and auditors do with the inspections of the months. */
export const inspectionVerbs = {
  months: async (signal: AbortSignal) => (await send(InspectionsDocument, {}, { signal })).inspections,
  load: async (id: string, signal: AbortSignal) => (await send(InspectionDocument, { id }, { signal })).inspection,
  prepare: async (month: string) => (await send(PrepareInspectionDocument, { month })).prepareInspection,
  comment: async (input: CommentInspectionInput) =>
    (await send(CommentInspectionDocument, { input })).commentInspection,
  sign: async (input: SignInspectionInput) => (await send(SignInspectionDocument, { input })).signInspection,
}
