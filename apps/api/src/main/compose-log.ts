import { Pool } from 'pg'
import { EndingsKeeper, EndingsLedger, type Evidence, type Log, Sequencer } from '../evidence/index.js'
import type { Clock } from '../kernel/clock.js'
import type { Keystore } from '../keystore/index.js'
import type { RoleUrls } from '../persistence/database-roles.js'
import type { CheckRecords } from '../persistence/records-check.js'
import { Watcher } from '../rooms/alerts/index.js'
import { checkMonth } from '../rooms/inspections/index.js'
import { SteadyClient } from '../persistence/steady-client.js'

interface LogParts {
  readonly evidence: Log
  readonly urls: RoleUrls
  readonly clock: Clock
  readonly keystore: Keystore
  /** Whether alerts are looked for after each checkpoint, or only when somebody tells the watcher to. */
  readonly isWatching: boolean
  readonly report: (fault: unknown) => void
}

const LOOPBACK = /^(localhost|127[.][0-9.]+|\[::1\])$/

/** What stands behind the access records: who puts them into the tree, who looks for alerts in it, who checks a month. */
export function composeLog({ evidence: log, urls, clock, keystore, isWatching, report }: LogParts) {
  const { store, verifier, witnesses } = log
  const watchers = poolOf(urls.jikimi_watcher, 2)
  const checkers = poolOf(urls.jikimi_sequencer, 1)
  const watcher = new Watcher({ pool: watchers }, clock, report)
  const sequencer = new Sequencer({
    log,
    url: urls.jikimi_sequencer,
    clock,
    discardKey: (id) => keystore.discard(id),
    onCheckpoint: () => isWatching && watcher.wake(),
    report,
  })
  const ledger = new EndingsLedger(store.folder)
  const endings = new EndingsKeeper({ ledger, url: urls.jikimi_sequencer, report })
  const evidence: Evidence = {
    store,
    verifier,
    refusal: () => sequencer.refusal() ?? endings.refusal(),
    isAllOnOneMachine: witnesses.every(({ url }) => LOOPBACK.test(new URL(url).hostname)),
  }
  const checkRecords: CheckRecords = (period) => checkMonth({ pool: checkers, store }, period)
  const start = (): void => {
    sequencer.start()
    endings.start()
  }
  const close = async (): Promise<void> => {
    await sequencer.stop()
    await endings.stop()
    await watcher.close()
    await Promise.allSettled([watchers.end(), checkers.end()])
  }
  return { sequencer, endings, ledger, watcher, evidence, checkRecords, start, close }
}

function poolOf(connectionString: string, max: number): Pool {
  const pool = new Pool({ Client: SteadyClient, connectionString, max })
  pool.on('error', () => undefined)
  return pool
}
