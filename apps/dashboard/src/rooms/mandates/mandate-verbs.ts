import {
  AcceptMandateDocument,
  type AcceptMandateInput,
  RefuseMandateDocument,
  type RefuseMandateInput,
  RegisterMandateDocument,
  type RegisterMandateInput,
  RevokeMandateDocument,
  type RevokeMandateInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What officers do with a mandate: enter, accept, refuse, revoke. Whoever asks loads the request again. */
export const mandateVerbs = {
  register: async (input: RegisterMandateInput) => changed(await send(RegisterMandateDocument, { input })),
  accept: async (input: AcceptMandateInput) => changed(await send(AcceptMandateDocument, { input })),
  refuse: async (input: RefuseMandateInput) => changed(await send(RefuseMandateDocument, { input })),
  revoke: async (input: RevokeMandateInput) => changed(await send(RevokeMandateDocument, { input })),
}

const changed = <Result>(result: Result): Result => {
  forget('rights-requests')
  return result
}
