import type { Pool } from 'pg'
import type { TurningKeystore } from '../../../keystore/index.js'
import type { PolicyInForce } from '../../../persistence/work.js'
import type { OnTurnStep } from './steps.js'

export interface TurnParts {
  readonly keystore: TurningKeystore
  readonly policy: PolicyInForce
  /** As role `jikimi_keeper`. */
  readonly keepers: Pool
  /** As role `jikimi_backup`, which sees every row: a key that any row names is in use. */
  readonly readers: Pool
  /**
   * Longer than any transaction of the API may last: an operation that began before the last token was there reads the
   * old epoch's, so the new one counts only after this, and the old one's go only after this again.
   */
  readonly settleMs: number
  readonly onStep?: OnTurnStep
}
