import type { EndingsLedger, Log } from '../../../evidence/index.js'
import type { Clock } from '../../../kernel/clock.js'
import type { Keystore } from '../../../keystore/index.js'
import type { RoleUrls } from '../../../persistence/database-roles.js'
import type { ReplayStep } from './replay-step.js'

export interface ReplayParts {
  /** Replayed by who owns the tables, before anybody is served. */
  readonly urls: Pick<RoleUrls, 'jikimi_migrator' | 'jikimi_sequencer'>
  readonly ledger: EndingsLedger
  readonly log: Log
  readonly keystore: Pick<Keystore, 'bury' | 'missing' | 'epoch'>
  readonly clock: Clock
  /** For tests, which stop the process in here. */
  readonly onStep?: (step: ReplayStep) => void | Promise<void>
}
