import type { Forecast } from './forecast-verbs.js'

type Line = { purpose: string; due: number; held: number; deferred: number }

/** How much is due until a day, that day included, of some purposes; and how much of it is kept from destruction. */
export const dueUntilDay = (days: Forecast['days'], until: string, purposes: readonly string[]) => {
  const lines = new Map<string, Line>()
  for (const { day, purposes: within } of days) {
    if (day > until) continue
    for (const { purpose, due, held, deferred } of within) {
      if (!purposes.includes(purpose)) continue
      const was = lines.get(purpose) ?? { purpose, due: 0, held: 0, deferred: 0 }
      lines.set(purpose, { purpose, due: was.due + due, held: was.held + held, deferred: was.deferred + deferred })
    }
  }
  const all = [...lines.values()]
  const sum = (count: (line: Line) => number) => all.reduce((whole, line) => whole + count(line), 0)
  return { lines: all, due: sum(({ due }) => due), held: sum(({ held }) => held), deferred: sum((one) => one.deferred) }
}
