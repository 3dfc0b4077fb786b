import {
  DesignateHandlerDocument,
  type DesignateHandlerInput,
  DesignationsDocument,
  EndDesignationDocument,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What a privacy officer does with designations. */
export const designationVerbs = {
  inForce: async (signal: AbortSignal) =>
    (await send(DesignationsDocument, { isInForce: true, first: 10 }, { signal })).designations,
  designate: async (input: DesignateHandlerInput) =>
    changed((await send(DesignateHandlerDocument, { input })).designateHandler),
  end: async (designationId: string) =>
    changed((await send(EndDesignationDocument, { input: { designationId } })).endDesignation),
}

const changed = <Result>(result: Result): Result => {
  forget('designations')
  return result
}
