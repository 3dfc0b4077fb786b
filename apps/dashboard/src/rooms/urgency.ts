/** How soon somebody should look: at once, within days, or nothing waits. */
export type Urgency = 'NOW' | 'SOON' | 'CALM'

/** The keys in the order in which their parts are shown: the more urgent first, as they stood where it is the same. */
export const byUrgency = (keys: readonly string[], known: Readonly<Record<string, Urgency>>): string[] =>
  keys.toSorted((one, other) => RANK[known[one] ?? 'CALM'] - RANK[known[other] ?? 'CALM'])

const RANK: Record<Urgency, number> = { NOW: 0, SOON: 1, CALM: 2 }
