import type { RequestChannel, RequesterKind, RightKind, RightsRequestState } from '@jikimi/client/staff'
import { rightsVocabulary } from '../../words/en/rights-vocabulary.js'

export const KINDS = Object.keys(rightsVocabulary.rightKind) as RightKind[]
export const CHANNELS = Object.keys(rightsVocabulary.requestChannel) as RequestChannel[]
export const STATES = Object.keys(rightsVocabulary.rightsState) as RightsRequestState[]
export const REQUESTERS = Object.keys(rightsVocabulary.requesterKind) as RequesterKind[]

/** The rights that restrict from their receipt on. @law policy 06 */
export const restricts = (kind: RightKind): boolean =>
  kind === 'CORRECTION' || kind === 'DELETION' || kind === 'SUSPENSION'

/** Whether anything is still to be done about a request of this state. */
export const isOver = (state: RightsRequestState): boolean =>
  state === 'CLOSED' || state === 'WITHDRAWN' || state === 'LAPSED' || state === 'GROUPED'

/** Whether the person has their answer, so that no clock runs any more. */
export const isAnswered = (state: RightsRequestState): boolean => state === 'NOTIFIED' || isOver(state)
