import type { RequestAct, RightsRequestState } from '@jikimi/schema'
import { REQUEST_STATES } from './request-states.js'

/** Where an act leads from a state; undefined where it leads nowhere. */
export const nextState = (from: RightsRequestState, act: RequestAct): RightsRequestState | undefined =>
  REQUEST_STATES.find((edge) => edge.from === from && edge.act === act)?.to
