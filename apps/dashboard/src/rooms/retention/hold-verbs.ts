import {
  AskHoldReleaseDocument,
  type AskHoldReleaseInput,
  HoldDocument,
  type HoldFieldsFragment,
  HoldsDocument,
  KeepHoldDocument,
  type KeepHoldInput,
  PlaceHoldDocument,
  type PlaceHoldInput,
  Refused,
  ReleaseHoldDocument,
  type ReleaseHoldInput,
  ReviewHoldDocument,
  type ReviewHoldInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** A hold: why collections are not destroyed yet, and until when somebody looks at it again. */
export type Hold = HoldFieldsFragment

/** Holds: read, placed, reviewed, and released by two. */
export const holdVerbs = {
  load: async (id: string, signal: AbortSignal): Promise<Hold> => {
    const { hold } = await send(HoldDocument, { id }, { signal })
    if (!hold) throw new Refused({ code: 'NOT_FOUND', category: 'NOT_FOUND' })
    return hold
  },
  /** Those in force, as many as a page of the forecast has room for. */
  current: async (signal: AbortSignal) => {
    const { edges, pageInfo } = (await send(HoldsDocument, { filter: {}, first: SHOWN, after: null }, { signal })).holds
    const inForce = edges.map(({ node }) => node).filter(({ state }) => state !== 'RELEASED')
    return { holds: inForce, hasMore: pageInfo.hasNextPage }
  },
  place: async (input: PlaceHoldInput) => changed((await send(PlaceHoldDocument, { input })).placeHold),
  review: async (input: ReviewHoldInput) => changed((await send(ReviewHoldDocument, { input })).reviewHold),
  askRelease: async (input: AskHoldReleaseInput) =>
    changed((await send(AskHoldReleaseDocument, { input })).askHoldRelease),
  release: async (input: ReleaseHoldInput) => changed((await send(ReleaseHoldDocument, { input })).releaseHold),
  keep: async (input: KeepHoldInput) => changed((await send(KeepHoldDocument, { input })).keepHold),
}

/** A hold changes what is due, too. */
const changed = (hold: Hold): Hold => {
  for (const list of ['holds', 'retention-items']) forget(list)
  return hold
}

const SHOWN = 20
