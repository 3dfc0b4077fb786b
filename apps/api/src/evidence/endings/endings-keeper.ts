import { Pool } from 'pg'
import { EvidenceRefused, type EvidenceRefusalCode } from '../evidence-refused.js'
import type { Ending } from './ending.js'
import type { Endings } from './endings.js'
import { type EndingsLedger, MOST_AT_ONCE } from './endings-ledger.js'

export interface EndingsKeeperOptions {
  readonly ledger: EndingsLedger
  /** The database as `jikimi_sequencer`. */
  readonly url: string
  /** Told of every failed round that nobody waits for. */
  readonly report?: (fault: unknown) => void
}

const EVERY_MS = 1000
const WAITING = `
select id, kind, object_id as object, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, facts
from jikimi.ending where kept_at is null order by seq limit ${MOST_AT_ONCE} for update`
const KEPT = `update jikimi.ending set kept_at = jikimi.now() where id = any ($1::uuid[]) and kept_at is null`
const COUNTED = `
select count(*)::float8 as kept, coalesce(bool_or(id = $1), false) as "hasNewest" from jikimi.ending where kept_at is not null`

/** Copies what has ended from the database to the evidence folder: every second, and whenever somebody waits for it. */
export class EndingsKeeper implements Endings {
  private readonly pool: Pool
  private last: Promise<void> = Promise.resolve()
  private next: Promise<void> | undefined
  private timer: NodeJS.Timeout | undefined
  private code: EvidenceRefusalCode | undefined
  private isCompared = false

  constructor(private readonly options: EndingsKeeperOptions) {
    this.pool = new Pool({ connectionString: options.url, max: 1, connectionTimeoutMillis: 2000 })
    this.pool.on('error', () => undefined)
    this.pool.on('connect', (client) => client.on('error', () => undefined))
  }

  /** Why nothing is kept at the moment; undefined while all is well. */
  refusal = (): EvidenceRefusalCode | undefined => this.code

  /** A round that began before the call may have missed what the caller has committed: it waits for one that begins after. */
  readonly keep = (): Promise<void> => {
    this.next ??= this.last
      .catch(() => undefined)
      .then(() => {
        this.next = undefined
        return (this.last = this.round())
      })
    return this.next
  }

  start(): void {
    this.timer ??= setInterval(() => void this.keep().catch((fault) => this.options.report?.(fault)), EVERY_MS)
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await (this.next ?? this.last).catch(() => undefined)
    await this.pool.end()
  }

  private async round(): Promise<void> {
    try {
      if (!this.isCompared) await this.compare()
      while ((await this.copy()) === MOST_AT_ONCE);
      this.code = undefined
    } catch (fault) {
      // What was appended and not noted is found again before anything more is appended
      this.isCompared = false
      if (fault instanceof EvidenceRefused) this.code = fault.code
      else this.code ??= 'LOG_NOT_WRITABLE'
      throw fault
    }
  }

  private async copy(): Promise<number> {
    const client = await this.pool.connect()
    let fault: unknown
    try {
      await client.query('begin')
      const { rows } = await client.query<Ending>(WAITING)
      await this.options.ledger.append(rows)
      if (rows.length > 0) await client.query(KEPT, [rows.map(({ id }) => id)])
      await client.query('commit')
      return rows.length
    } catch (caught) {
      fault = caught
      await client.query('rollback').catch(() => undefined)
      throw caught
    } finally {
      client.release(fault instanceof Error && !(fault instanceof EvidenceRefused) ? fault : undefined)
    }
  }

  /** What lies in the folder already and was not noted: a crash came between. @throws EvidenceRefused */
  private async compare(): Promise<void> {
    const { ledger } = this.options
    const count = await ledger.count()
    const newest: string[] = []
    for await (const { id } of ledger.entries(Math.max(0, count - MOST_AT_ONCE))) newest.push(id)
    if (newest.length > 0) await this.pool.query(KEPT, [newest])
    const { rows } = await this.pool.query<{ kept: number; hasNewest: boolean }>(COUNTED, [newest.at(-1) ?? null])
    const { kept, hasNewest } = rows[0]!
    if (kept > count) throw new EvidenceRefused('ENDINGS_BEHIND')
    if (kept < count || (count > 0 && !hasNewest)) throw new EvidenceRefused('ENDINGS_AHEAD')
    this.isCompared = true
  }
}
