import { REQUEST_CHANNELS, RIGHT_KINDS, type RequestChannel, type RightKind } from '@jikimi/schema'
import { isFullRun } from '../run.js'
import { type Outcome, OUTCOMES } from './table.js'

export type Cell = readonly [right: RightKind, channel: RequestChannel, outcome: Outcome]

const EVERY: readonly Cell[] = (Object.keys(OUTCOMES) as Outcome[]).flatMap((outcome) =>
  REQUEST_CHANNELS.flatMap((channel) => RIGHT_KINDS.map((right): Cell => [right, channel, outcome])),
)

/**
 * An answer that comes later is known to the law of access alone: for the other rights there are ten days and no more.
 *
 * @law PIPA 35③; Decree 43③, 44②
 */
const isSenseless = ([right, _channel, outcome]: Cell): boolean => outcome === 'DEFERRED' && right !== 'ACCESS'

/** Each pair of right and channel, right and outcome, channel and outcome: the rights go round from one outcome to the next. */
const isOfShortForm = ([right, channel, outcome]: Cell): boolean => {
  const at = [RIGHT_KINDS.indexOf(right), REQUEST_CHANNELS.indexOf(channel), Object.keys(OUTCOMES).indexOf(outcome)]
  return at[0] === (at[1]! + at[2]!) % RIGHT_KINDS.length
}

const ofThisForm = (cell: Cell): boolean => isFullRun() || isOfShortForm(cell)

/** The journeys that make sense: all in the full form, in the short one every pair at least once. */
export const JOURNEYS = EVERY.filter((cell) => !isSenseless(cell) && (ofThisForm(cell) || cell[2] === 'DEFERRED'))

/** What the law does not know, and the API refuses. */
export const SENSELESS = EVERY.filter((cell) => isSenseless(cell) && ofThisForm(cell))
