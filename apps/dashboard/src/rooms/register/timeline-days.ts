import type { TimelineEntry } from './registered.js'

/** Entries of one day in Seoul, newest first. */
type TimelineDay = { day: string; entries: readonly Gathered[] }

/** An entry, and how often the same was done by the same person that day. */
export type Gathered = TimelineEntry & { times: number }

/** The timeline day by day. Looks that differ in their instant only are one line, which says how many. */
export const timelineDays = (entries: readonly TimelineEntry[]): readonly TimelineDay[] => {
  const days = new Map<string, Gathered[]>()
  for (const entry of entries) {
    const day = entry.on ?? dayInSeoul(entry.at!)
    const gathered = days.get(day) ?? []
    days.set(day, gathered)
    const same = entry.kind === 'LOOKED_AT' && gathered.find((other) => keyOf(other) === keyOf(entry))
    if (same) same.times += 1
    else gathered.push({ ...entry, times: 1 })
  }
  return [...days].map(([day, gathered]) => ({ day, entries: gathered }))
}

const keyOf = ({ kind, collectionId, act, account }: TimelineEntry): string =>
  JSON.stringify([kind, collectionId, act, account])

const SEOUL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', dateStyle: 'short' })

const dayInSeoul = (instant: string): string => SEOUL.format(Date.parse(instant))
