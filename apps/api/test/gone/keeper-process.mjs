import 'reflect-metadata'
import { join } from 'node:path'
import { Pool } from 'pg'
import { EndingsKeeper, EndingsLedger } from '../../dist/evidence/index.js'
import { openDirectoryKeystore } from '../../dist/keystore/index.js'
import { certifyRuns } from '../../dist/rooms/certificates/index.js'
import { turnEpoch } from '../../dist/rooms/epochs/index.js'
import { PolicyVersions } from '../../dist/rooms/policy/index.js'
import { destroyDue } from '../../dist/rooms/retention/index.js'

/**
 * The worker's round of an API in a process of its own: destroys, turns the epoch, certifies. The n-th time that it comes to
 * a step it ends itself by SIGKILL; or says so, and stands still until it is told to go on.
 */
const { folder, urls, origin, shiftMs, step, nth, isFrozen } = JSON.parse(process.argv[2])
const poolOf = (connectionString) => {
  const pool = new Pool({ connectionString, max: 3 })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
let left = nth
const onStep = (phase) => (now) => {
  if (`${phase}.${now}` !== step) return undefined
  left -= 1
  if (left !== 0) return undefined
  process.send({ step })
  if (!isFrozen) process.kill(process.pid, 'SIGKILL')
  return new Promise((done) => process.once('message', () => done()))
}
process.once('disconnect', () => process.exit(0))

const keystore = await openDirectoryKeystore(join(folder, 'keystore'), join(folder, 'keystore-root'))
const endings = new EndingsKeeper({ ledger: new EndingsLedger(join(folder, 'evidence')), url: urls.jikimi_sequencer })
const [pool, readers] = [poolOf(urls.jikimi_keeper), poolOf(urls.jikimi_backup)]
const now = () => new Date(Date.now() + shiftMs)
const faults = []
const report = (fault) => void faults.push(fault?.code ?? fault?.name ?? 'unknown')
const job = async (act) => {
  try {
    return await act()
  } catch (fault) {
    report(fault)
    return undefined
  }
}
const keep = endings.keep
const destroyed = await job(() =>
  destroyDue({ pool, keystore, now, keep, report, onStep: onStep('DESTROY') }, { limit: 1000 }),
)
const turned = await job(async () => {
  const policy = await PolicyVersions.load(urls.jikimi_app)
  const parts = { keystore, policy, keepers: pool, readers, settleMs: 0, onStep: onStep('TURN') }
  return turnEpoch(parts, { now: now(), limit: 1_000_000 })
})
const issued = await job(() =>
  certifyRuns({ pool, keystore, origin, report, onStep: onStep('CERTIFY') }, { now: now(), limit: 100 }),
)
process.send({ destroyed, turned, issued, faults })
process.exit(0)
