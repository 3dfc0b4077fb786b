import type { MovableClock } from './a-clock.js'

const DAY_MS = 86_400_000
/** Ten in the morning in Seoul. */
const TEN_MS = 3_600_000

/** Moves on to ten in the morning of the next day in Seoul, so that moving by minutes stays within one day. */
export async function nextMorning(clock: MovableClock): Promise<void> {
  const now = clock.now().getTime()
  const next = Math.floor((now - TEN_MS) / DAY_MS + 1) * DAY_MS + TEN_MS
  await clock.move({ seconds: Math.ceil((next - now) / 1000) })
}
