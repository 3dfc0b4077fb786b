import 'reflect-metadata'
import { Pool } from 'pg'
import { openDirectoryKeystore } from '../../dist/keystore/index.js'
import { turnEpoch } from '../../dist/rooms/epochs/index.js'
import { PolicyVersions } from '../../dist/rooms/policy/index.js'

/** A turn in a process of its own, which ends itself by SIGKILL the n-th time that it comes to a step. */
const { folder, rootPath, urls, step, nth } = JSON.parse(process.argv[2])
const poolOf = (connectionString) => {
  const pool = new Pool({ connectionString, max: 2 })
  pool.on('error', () => undefined)
  return pool
}
let left = nth
const outcome = await turnEpoch(
  {
    keystore: await openDirectoryKeystore(folder, rootPath),
    policy: await PolicyVersions.load(urls.jikimi_app),
    keepers: poolOf(urls.jikimi_keeper),
    readers: poolOf(urls.jikimi_backup),
    settleMs: 0,
    onStep: (now) => {
      if (now !== step) return
      left -= 1
      if (left > 0) return
      process.send(now)
      process.kill(process.pid, 'SIGKILL')
    },
  },
  { now: new Date(), limit: 1_000_000 },
)
process.send(outcome)
process.exit(0)
