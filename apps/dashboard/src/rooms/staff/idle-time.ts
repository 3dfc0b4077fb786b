/** A session without a request for 15 minutes is over; the server may count from up to 20 seconds earlier. */
const IDLE_SECONDS = 15 * 60 - 20

/** So long before the end somebody is asked. */
export const WARN_SECONDS = 2 * 60

/** Whole seconds that are left, from two instants in milliseconds. */
export const idleLeft = (touchedAt: number, now: number): number =>
  Math.max(0, Math.ceil(IDLE_SECONDS - (now - touchedAt) / 1000))
