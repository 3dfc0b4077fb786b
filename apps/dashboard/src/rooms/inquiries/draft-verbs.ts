import { AnswerDraftDocument, DiscardDraftDocument, SaveDraftDocument, type SaveDraftInput } from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** The viewer's own unfinished answer to a case. It lies on the server, sealed; here only in the field that shows it. */
export const draftVerbs = {
  load: async (caseId: string, signal: AbortSignal) =>
    (await send(AnswerDraftDocument, { caseId }, { signal })).answerDraft,
  save: async (input: SaveDraftInput) => (await send(SaveDraftDocument, { input })).saveDraft,
  discard: async (caseId: string) => (await send(DiscardDraftDocument, { input: { caseId } })).discardDraft,
}
