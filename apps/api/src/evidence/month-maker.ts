import type { Pool } from 'pg'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** Keeps partitions two years ahead of time: looks once a day, or an hour later where readers held it up. */
export class MonthMaker {
  private nextAt = -Infinity

  constructor(private readonly pool: Pool) {}

  /** `nowMs` is of a clock that only goes on. */
  async make(nowMs: number): Promise<void> {
    if (nowMs < this.nextAt) return
    this.nextAt = nowMs + HOUR_MS
    // A new partition waits for readers, and every new record would wait behind it
    await this.pool.query(
      `begin; set local lock_timeout = '500ms'; select jikimi.make_months(jikimi.today(), 24); commit`,
    )
    this.nextAt = nowMs + DAY_MS
  }
}
