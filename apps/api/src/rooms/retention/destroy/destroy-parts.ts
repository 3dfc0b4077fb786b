import type { Pool } from 'pg'
import type { Keystore } from '../../../keystore/index.js'
import type { OnDestroyStep } from './steps.js'

/** What destroying reaches. */
export interface DestroyParts {
  /** As role `jikimi_keeper`, which may call the functions that destroy, and nothing else of a collection. */
  readonly pool: Pool
  readonly keystore: Pick<Keystore, 'bury' | 'isReady'>
  readonly now: () => Date
  /** Copies what has ended outside the database. Nothing is buried before that is durable. */
  readonly keep: () => Promise<void>
  readonly report: (fault: unknown) => void
  readonly onStep?: OnDestroyStep
}
