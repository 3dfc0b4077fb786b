import { Pool } from 'pg'
import { INSERT_ACCESS_RECORDS, accessRows } from './access-rows.js'
import type { AccessEntry, Journal } from './journal.js'
import { SteadyClient } from './steady-client.js'

interface Waiting {
  readonly rows: readonly object[]
  readonly done: () => void
  readonly failed: (fault: unknown) => void
}

const BATCH = 500
const INSERT = { name: 'journal', text: INSERT_ACCESS_RECORDS }

/**
 * Gathers what concurrent requests have to record into one commit, on a connection of its own whose role may insert
 * and nothing else. When the insert fails, `record` rejects: the caller's answer must not leave.
 */
export class JournalWriter implements Journal {
  private readonly pool: Pool
  private readonly waiting: Waiting[] = []
  private isBusy = false

  constructor(url: string) {
    this.pool = new Pool({
      Client: SteadyClient,
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: 2000,
      statement_timeout: 10000,
    })
    this.pool.on('error', () => undefined)
  }

  record(entries: readonly AccessEntry[]): Promise<void> {
    if (entries.length === 0) return Promise.resolve()
    const rows = entries.flatMap(accessRows)
    return new Promise((done, failed) => {
      this.waiting.push({ rows, done, failed })
      if (!this.isBusy) void this.drain()
    })
  }

  close(): Promise<void> {
    return this.pool.end()
  }

  private async drain(): Promise<void> {
    this.isBusy = true
    while (this.waiting.length > 0) await this.write(this.waiting.splice(0, BATCH))
    this.isBusy = false
  }

  /** One insert for all; if it fails, each alone, so that one bad record doesn't stop the others. */
  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.insert(batch.flatMap(({ rows }) => rows))
      for (const one of batch) one.done()
    } catch (fault) {
      if (batch.length === 1) return batch[0]!.failed(fault)
      for (const one of batch) await this.write([one])
    }
  }

  private async insert(rows: readonly object[]): Promise<void> {
    await this.pool.query({ ...INSERT, values: [JSON.stringify(rows)] })
  }
}
