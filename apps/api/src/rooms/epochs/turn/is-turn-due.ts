const DAY_MS = 86_400_000
/** Three in the morning in Seoul, which keeps no summer time, as a time of day in UTC. */
const TURNS_AT_MS = 18 * 3_600_000

/** Whether the day's turn, at three in the morning in Seoul or after, is still to come since one last began. */
export function isTurnDue(now: Date, lastBeganAt: Date): boolean {
  const latest = Math.floor((now.getTime() - TURNS_AT_MS) / DAY_MS) * DAY_MS + TURNS_AT_MS
  return lastBeganAt.getTime() < latest
}
