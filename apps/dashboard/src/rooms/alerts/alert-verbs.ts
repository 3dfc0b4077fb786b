import {
  AlertDocument,
  AlertsDocument,
  AnswerExplanationDocument,
  type AnswerExplanationInput,
  AskExplanationDocument,
  type AskExplanationInput,
  DismissAlertDocument,
  type DismissAlertInput,
  OwnExplanationsDocument,
  RejectExplanationDocument,
  type RejectExplanationInput,
  SignOffExplanationDocument,
  type SignOffExplanationInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What officers do with alerts, and what a person does about one of their own. */
export const alertVerbs = {
  load: async (id: string, signal: AbortSignal) => (await send(AlertDocument, { id }, { signal })).alert,
  own: async (signal: AbortSignal) => (await send(OwnExplanationsDocument, {}, { signal })).ownExplanations,

  /** Up to a hundred that are open, and whether there are more, for a home. */
  open: async (signal: AbortSignal) => {
    const { edges, pageInfo } = (await send(AlertsDocument, { filter: { isOpen: true }, first: 100 }, { signal }))
      .alerts
    return { alerts: edges.map(({ node }) => node), hasMore: pageInfo.hasNextPage }
  },

  ask: async (input: AskExplanationInput) => changed((await send(AskExplanationDocument, { input })).askExplanation),
  dismiss: async (input: DismissAlertInput) => changed((await send(DismissAlertDocument, { input })).dismissAlert),
  answer: async (input: AnswerExplanationInput) =>
    changed((await send(AnswerExplanationDocument, { input })).answerExplanation),
  reject: async (input: RejectExplanationInput) =>
    changed((await send(RejectExplanationDocument, { input })).rejectExplanation),
  signOff: async (input: SignOffExplanationInput) =>
    changed((await send(SignOffExplanationDocument, { input })).signOffExplanation),
}

const changed = <Result>(result: Result): Result => {
  forget('alerts')
  return result
}
