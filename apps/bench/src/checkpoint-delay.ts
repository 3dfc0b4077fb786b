import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { publishedIn, Sequencer } from '@jikimi/api/dist/evidence/index.js'
import { JournalWriter } from '@jikimi/api/dist/persistence/journal-writer.js'
import type { Installation } from './installation.ts'
import { quantile } from './measure.ts'
import { goal, round } from './table.ts'

const A_SECOND = 200

/** From the commit of a record to the first published checkpoint that covers it, at 200 records a second. */
export async function checkpointDelay({ urls, clock, evidence }: Installation, seconds: number): Promise<void> {
  const journal = new JournalWriter(urls.jikimi_journal)
  const committed: number[] = []
  const delays: number[] = []
  let base = 0
  const cover = () => {
    const covered = (publishedIn(evidence)?.size ?? 0) - base
    while (delays.length < Math.min(covered, committed.length))
      delays.push(performance.now() - committed[delays.length]!)
  }
  const sequencer = new Sequencer({
    log: evidence,
    url: urls.jikimi_sequencer,
    clock,
    discardKey: async () => undefined,
    onCheckpoint: cover,
  })
  try {
    base = await sequencer.sequenceOnce()
    sequencer.start()
    const record = () =>
      journal
        .record([
          {
            at: clock.now(),
            actorKind: 'SUBJECT',
            accountId: undefined,
            departmentId: undefined,
            origin: 'website',
            act: 'inquiry.followed',
            ground: { purpose: 'CIVIL_COMPLAINT' },
            collections: [randomUUID()],
            outcome: 'DONE',
            requestId: randomUUID(),
          },
        ])
        .then(() => committed.push(performance.now()))
    const writes: Promise<unknown>[] = []
    const begun = performance.now()
    for (let nth = 0; nth < seconds * A_SECOND; nth += 1) {
      writes.push(record())
      const ahead = begun + ((nth + 1) * 1000) / A_SECOND - performance.now()
      if (ahead > 0) await pause(ahead)
    }
    await Promise.all(writes)
    for (let left = 100; left > 0 && delays.length < committed.length; left -= 1) {
      await pause(100)
      cover()
    }
    delays.sort((a, b) => a - b)
    const [p50, p99, most] = [quantile(delays, 0.5), quantile(delays, 0.99), delays.at(-1)!]
    process.stdout.write(`
### From commit to checkpoint, ${A_SECOND} records/s for ${seconds} s

${delays.length} of ${committed.length} records covered; p50 ${round(p50, 0)} ms
${goal(p99 <= 2000 && delays.length === committed.length, `p99 ${round(p99, 0)} ms (goal 2,000)`)}; ${goal(most <= 10_000, `longest ${round(most, 0)} ms (goal 10,000)`)}
`)
  } finally {
    await sequencer.stop()
    await journal.close()
  }
}
