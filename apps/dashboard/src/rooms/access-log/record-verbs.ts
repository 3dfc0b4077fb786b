import {
  AccessRecordDocument,
  type AccessRecordQuery,
  LeakReachDocument,
  type LeakReachInput,
  PersonAccessesDocument,
  type PersonAccessesInput,
} from '@jikimi/client/staff'
import { Refused } from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** One record in full. */
export type WholeRecord = NonNullable<AccessRecordQuery['accessRecord']>

/** What access records answer beyond their list. */
export const recordVerbs = {
  load: async (id: string, signal: AbortSignal): Promise<WholeRecord> => {
    const { accessRecord } = await send(AccessRecordDocument, { id }, { signal })
    if (!accessRecord) throw new Refused({ code: 'NOT_FOUND', category: 'NOT_FOUND' })
    return accessRecord
  },
  /** Goes out in a POST; what is typed stands in no address and no record. */
  whoSaw: async (input: PersonAccessesInput, after: string | null) => {
    const { collections, records } = (await send(PersonAccessesDocument, { input, first: 50, after })).personAccesses
    return { head: collections, edges: records.edges, pageInfo: records.pageInfo }
  },
  leakReach: async (input: LeakReachInput, after: string | null) => {
    const { edges, pageInfo, ...head } = (await send(LeakReachDocument, { input, first: 100, after })).leakReach
    return { head, edges, pageInfo }
  },
}
