const PAUSES_MINUTES = [1, 5, 30, 120]
const LATER_MINUTES = 6 * 60
const GIVEN_UP_AFTER_MINUTES = 2 * 24 * 60
const MINUTE_MS = 60_000

interface Tried {
  /** How often so far, the last one counted. */
  readonly attempts: number
  readonly since: Date
  readonly now: Date
}

/** When to try again, with growing pauses; undefined once two days are over. */
export function nextTry({ attempts, since, now }: Tried): Date | undefined {
  const pause = PAUSES_MINUTES[attempts - 1] ?? LATER_MINUTES
  const next = now.getTime() + pause * MINUTE_MS
  return next > since.getTime() + GIVEN_UP_AFTER_MINUTES * MINUTE_MS ? undefined : new Date(next)
}
