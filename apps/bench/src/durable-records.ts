import { randomUUID } from 'node:crypto'
import { accessRows, INSERT_ACCESS_RECORDS } from '@jikimi/api/dist/persistence/access-rows.js'
import type { AccessEntry } from '@jikimi/api/dist/persistence/journal.js'
import { JournalWriter } from '@jikimi/api/dist/persistence/journal-writer.js'
import { SteadyClient } from '@jikimi/api/dist/persistence/steady-client.js'
import { Pool } from 'pg'
import type { Installation } from './installation.ts'
import { inTurns } from './measure.ts'
import { goal, round, table } from './table.ts'

const CALLERS = 16

/** G5: records made durable, by the journal writer and by a plain insert that commits by itself. */
export async function durableRecords({ urls, clock }: Installation, seconds: number): Promise<void> {
  const journal = new JournalWriter(urls.jikimi_journal)
  const plain = new Pool({ Client: SteadyClient, connectionString: urls.jikimi_journal, max: CALLERS })
  const entry = (collections: number): AccessEntry => ({
    at: clock.now(),
    actorKind: 'SUBJECT',
    accountId: undefined,
    departmentId: undefined,
    origin: 'website',
    act: 'inquiry.followed',
    ground: { purpose: 'CIVIL_COMPLAINT' },
    collections: Array.from({ length: collections }, () => randomUUID()),
    outcome: 'DONE',
    requestId: randomUUID(),
  })
  const alone = (collections: number) => () =>
    plain.query({
      name: 'plain',
      text: INSERT_ACCESS_RECORDS,
      values: [JSON.stringify(accessRows(entry(collections)))],
    })
  try {
    for (const collections of [1, 25]) {
      const ways = { journal: () => journal.record([entry(collections)]), plain: alone(collections) }
      const seen = await inTurns(ways, { callers: CALLERS, seconds, rounds: 3 })
      const ratio = seen.journal.perSecond / seen.plain.perSecond
      const wanted = collections === 1 ? 4 : 2
      table(
        `G5: durable records, ${collections} collection(s) each, ${CALLERS} callers`,
        ['way', 'records/s', 'p50 ms', 'p99 ms', 'CPU ms'],
        Object.entries(seen).map(([name, { perSecond, p50, p99, cpu }]) => [
          name,
          round(perSecond),
          round(p50),
          round(p99),
          round(cpu, 3),
        ]),
      )
      process.stdout.write(
        `\n${goal(ratio >= wanted, `${round(ratio)} × (goal ${wanted} ×)`)}; ${goal(seen.journal.p50 <= 2, `p50 ${round(seen.journal.p50)} ms (goal 2)`)}\n`,
      )
    }
  } finally {
    await journal.close()
    await plain.end()
  }
}
