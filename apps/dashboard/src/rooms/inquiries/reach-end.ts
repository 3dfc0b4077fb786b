import { clock } from '../../data/clock.js'

/**
 * The millisecond of the server's clock at which a reach is over. A demo's day can be moved, which puts `until` far
 * from the clock of its answers; then the reach that the server just gave counts for five minutes.
 */
export const reachEnd = (until: string | null): number => {
  if (until === null) return 0
  const now = clock.now()
  const end = Date.parse(until)
  return Math.abs(end - now) <= LONGEST ? end : now + FIVE_MINUTES
}

const FIVE_MINUTES = 5 * 60_000
/** No rule allows a reach for longer than two hours. */
const LONGEST = 121 * 60_000
