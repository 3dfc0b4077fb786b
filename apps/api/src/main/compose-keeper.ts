import { Pool } from 'pg'
import type { Clock } from '../kernel/clock.js'
import type { Log } from '../evidence/index.js'
import type { TurningKeystore } from '../keystore/index.js'
import type { RoleUrls } from '../persistence/database-roles.js'
import { SteadyClient } from '../persistence/steady-client.js'
import type { PolicyInForce } from '../persistence/work.js'
import { catchUpEpoch, turnEpoch, type TurnOutcome, type TurnParts } from '../rooms/epochs/index.js'
import type { CertifyPorts } from '../rooms/certificates/index.js'
import type { DestroyParts } from '../rooms/retention/index.js'

interface KeeperParts {
  readonly urls: RoleUrls
  readonly clock: Clock
  readonly keystore: TurningKeystore
  readonly policy: PolicyInForce
  /** The log that states certificates. */
  readonly evidence: Pick<Log, 'origin'>
  /** Copies what has ended outside the database. */
  readonly keep: () => Promise<void>
  readonly report: (fault: unknown) => void
}

/** A little more than the longest transaction of the API. */
const SETTLE_MS = 35_000
const TOKENS_A_RUN = 1_000_000

/** What stands behind the end of data: who turns the keystore's epoch, who destroys, who certifies it. */
export function composeKeeper({ urls, clock, keystore, policy, evidence, keep, report }: KeeperParts) {
  const keepers = poolOf(urls.jikimi_keeper, 4)
  const readers = poolOf(urls.jikimi_backup, 1)
  const turning: TurnParts = { keystore, policy, keepers, readers, settleMs: SETTLE_MS }
  const destruction: Omit<DestroyParts, 'now'> = { pool: keepers, keystore, keep, report }
  const certification: CertifyPorts = { pool: keepers, keystore, origin: evidence.origin, report }
  return {
    destruction,
    certification,
    /** One run of the turn, as its job makes it. */
    turn: (settleMs = SETTLE_MS): Promise<TurnOutcome> =>
      turnEpoch({ ...turning, settleMs }, { now: clock.now(), limit: TOKENS_A_RUN }),
    /** Before anybody is served: a database that was put back gets the keystore's epoch. */
    catchUp: () => catchUpEpoch(turning, clock.now()),
    close: () => Promise.allSettled([keepers.end(), readers.end()]),
  }
}

function poolOf(connectionString: string, max: number): Pool {
  const pool = new Pool({ Client: SteadyClient, connectionString, max })
  pool.on('error', () => undefined)
  return pool
}
