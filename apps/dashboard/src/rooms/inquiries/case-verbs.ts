import {
  AlikeCasesDocument,
  type AlikeCasesQuery,
  AnswerCaseDocument,
  type AnswerCaseInput,
  AnswerTemplatesDocument,
  CaseCountsDocument,
  CloseCaseDocument,
  type CloseCaseInput,
  ColleaguesDocument,
  FindCasesByContactDocument,
  type FindCasesByContactInput,
  HandOverCaseDocument,
  type HandOverCaseInput,
  InquiryCaseDocument,
  InquiryCasesDocument,
  type InquiryCasesQueryVariables,
  NoteBounceDocument,
  type NoteBounceInput,
  RenewReachDocument,
  ReopenCaseDocument,
  type ReopenCaseInput,
  RevealItemsDocument,
  type RevealItemsMutation,
  type RevealItemsInput,
  SendAgainDocument,
  type SendAgainInput,
  TakeCaseDocument,
  type TakeCaseInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** Clear values, and until when they may be shown. */
export type RevealedItems = RevealItemsMutation['revealItems']

/** Other cases of the same contact, and the one that a case repeats. */
export type Alike = AlikeCasesQuery['inquiryCase']

/** What a handler does with a case. Every one is a POST; what changes a case forgets the pages of the inbox. */
export const caseVerbs = {
  list: async (variables: InquiryCasesQueryVariables, signal: AbortSignal) =>
    (await send(InquiryCasesDocument, variables, { signal })).inquiryCases,
  counts: async (signal: AbortSignal) => (await send(CaseCountsDocument, {}, { signal })).caseCounts,
  load: async (id: string, signal: AbortSignal) => (await send(InquiryCaseDocument, { id }, { signal })).inquiryCase,
  alike: async (id: string, signal: AbortSignal) => (await send(AlikeCasesDocument, { id }, { signal })).inquiryCase,
  templates: async (caseId: string, signal: AbortSignal) =>
    (await send(AnswerTemplatesDocument, { caseId }, { signal })).answerTemplates,
  find: async (input: FindCasesByContactInput) =>
    (await send(FindCasesByContactDocument, { input })).findCasesByContact,
  reveal: async (input: RevealItemsInput) => (await send(RevealItemsDocument, { input })).revealItems,
  take: async (input: TakeCaseInput) => changed((await send(TakeCaseDocument, { input })).takeCase),
  answer: async (input: AnswerCaseInput) => changed((await send(AnswerCaseDocument, { input })).answerCase),
  renewReach: async (caseId: string) => (await send(RenewReachDocument, { input: { caseId } })).renewReach,
  colleagues: async (purpose: string, signal: AbortSignal) =>
    (await send(ColleaguesDocument, { purpose }, { signal })).colleagues,
  handOver: async (input: HandOverCaseInput) => changed((await send(HandOverCaseDocument, { input })).handOverCase),
  sendAgain: async (input: SendAgainInput) => changed((await send(SendAgainDocument, { input })).sendAgain),
  noteBounce: async (input: NoteBounceInput) => changed((await send(NoteBounceDocument, { input })).noteBounce),
  reopen: async (input: ReopenCaseInput) => changed((await send(ReopenCaseDocument, { input })).reopenCase),
  close: async (input: CloseCaseInput) => changed((await send(CloseCaseDocument, { input })).closeCase),
}

const changed = <Case>(value: Case): Case => {
  forget('inquiries')
  return value
}
