import 'reflect-metadata'
import { EndingsLedger, openLog } from '../../dist/evidence/index.js'
import { systemClock } from '../../dist/kernel/clock.js'
import { openDirectoryKeystore } from '../../dist/keystore/index.js'
import { makeBackup, replay, restoreBackup } from '../../dist/rooms/backups/index.js'

/** One act in a process of its own, which ends itself by SIGKILL the n-th time that it comes to a step. */
const { act, parts, path, keystore, log, step, nth } = JSON.parse(process.argv[2])
let left = nth
const onStep = (now) => {
  if (now !== step) return
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}
const clock = systemClock(parts.shiftMs)
if (act === 'backup') await makeBackup({ ...parts, clock, onStep }, path)
if (act === 'restore') await restoreBackup({ ...parts, now: clock.now(), onStep }, path)
if (act === 'replay') {
  const opened = await openDirectoryKeystore(keystore.folder, keystore.rootPath)
  const ledger = new EndingsLedger(parts.evidenceFolder)
  await replay({
    urls: parts.urls,
    ledger,
    log: await openLog(log.place, log.installed),
    keystore: opened,
    clock,
    onStep,
  })
  opened.close()
}
process.exit(0)
