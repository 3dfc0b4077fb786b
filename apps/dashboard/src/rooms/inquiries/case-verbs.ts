import {
  AnswerCaseDocument,
  type AnswerCaseInput,
  AnswerTemplatesDocument,
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
  RenewReachDocument,
  RevealItemsDocument,
  type RevealItemsMutation,
  type RevealItemsInput,
  TakeCaseDocument,
  type TakeCaseInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** Clear values, and until when they may be shown. */
export type RevealedItems = RevealItemsMutation['revealItems']

/** What a handler does with a case. Every one is a POST; what changes a case forgets the pages of the inbox. */
export const caseVerbs = {
  list: async (variables: InquiryCasesQueryVariables, signal: AbortSignal) =>
    (await send(InquiryCasesDocument, variables, { signal })).inquiryCases,
  load: async (id: string, signal: AbortSignal) => (await send(InquiryCaseDocument, { id }, { signal })).inquiryCase,
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
  close: async (input: CloseCaseInput) => changed((await send(CloseCaseDocument, { input })).closeCase),
}

const changed = <Case>(value: Case): Case => {
  forget('inquiries')
  return value
}
