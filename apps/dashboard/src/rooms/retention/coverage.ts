import type { StandingApproval } from './approval-verbs.js'

/**
 * Until which day what merely expires of a purpose is destroyed without anybody being asked: the end of the approvals
 * that follow one another without a gap from today on. Nothing where none is in force today.
 */
export const coveredUntil = (
  approvals: readonly StandingApproval[],
  purpose: string,
  today: string,
): string | undefined => {
  const own = approvals.filter(({ purposes, endedAt }) => !endedAt && purposes.includes(purpose))
  let until: string | undefined
  for (;;) {
    const next = until === undefined ? today : dayAfter(until)
    const reached = own.filter(({ fromOn, untilOn }) => fromOn <= next && untilOn >= next).map(({ untilOn }) => untilOn)
    const furthest = reached.toSorted().at(-1)
    if (furthest === undefined) return until
    until = furthest
  }
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)

const DAY = 24 * 60 * 60_000
