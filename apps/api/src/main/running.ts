import type { Sequencer } from '../evidence/index.js'
import type { TurnOutcome } from '../rooms/epochs/index.js'

/** A Jikimi that serves. */
export interface Running {
  readonly port: number
  readonly sequencer: Sequencer
  /** One run of the turn of the keystore's epoch, as its job makes it; waiting for nobody unless told how long. */
  turnEpoch(settleMs?: number): Promise<TurnOutcome>
  close(): Promise<void>
}
