import { openLog, Sequencer } from '../../dist/evidence/index.js'

/**
 * A sequencer in a process of its own, which ends itself by SIGKILL the n-th time that it comes to a step; or stands
 * still there until it is told to go on.
 */
const { place, installed, url, step, nth, isFrozen } = JSON.parse(process.argv[2])
let left = nth
const sequencer = new Sequencer({
  log: await openLog(place, installed),
  url,
  clock: { now: () => new Date() },
  discardKey: () => Promise.resolve(),
  onStep: (now) => {
    if (now !== step) return undefined
    left -= 1
    if (left > 0) return undefined
    if (!isFrozen) process.kill(process.pid, 'SIGKILL')
    process.send('frozen')
    return new Promise((done) => process.once('message', () => done()))
  },
})
process.once('disconnect', () => process.exit(0))
sequencer.start()
process.send('started')
