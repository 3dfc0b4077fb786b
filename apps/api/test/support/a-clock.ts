import { Client } from 'pg'
import type { Clock } from '../../src/kernel/clock.js'

export interface MovableClock extends Clock {
  /** Moves the API's time and the database's (`jikimi.now()`) on together. */
  move(by: {
    readonly seconds?: number
    readonly minutes?: number
    readonly hours?: number
    readonly days?: number
  }): Promise<void>
}

/** Starts at the real time. Only the migrator can write the shift, so that is who moves it. */
export function aClock(migratorUrl: string): MovableClock {
  let shiftMs = 0
  return {
    now: () => new Date(Date.now() + shiftMs),
    move: async ({ seconds = 0, minutes = 0, hours = 0, days = 0 }) => {
      shiftMs += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
      const migrator = new Client({ connectionString: migratorUrl })
      await migrator.connect()
      try {
        await migrator.query(
          `insert into jikimi.clock_shift (shift) values (make_interval(secs => $1))
           on conflict (is_single) do update set shift = excluded.shift`,
          [shiftMs / 1000],
        )
      } finally {
        await migrator.end()
      }
    },
  }
}
