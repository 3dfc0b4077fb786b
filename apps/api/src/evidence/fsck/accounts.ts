import type { Statement } from '@jikimi/transparency-log'
import type { IndexedStatement } from '../index-rows.js'

/** What the log says of bodies that are gone. */
export class Accounts {
  private readonly lost: { first: number; last: number; statedAt: number }[] = []
  private readonly cuts: { before: number; madeAt: number }[] = []

  constructor(statements: readonly IndexedStatement[]) {
    for (const { index, statement } of statements) this.take(index, statement)
    this.lost.sort((a, b) => a.first - b.first)
  }

  /** Whether the body of this record's entry may be missing. `hour` is its header's. */
  isAccountedFor(index: number, hour: string): boolean {
    if (this.lost.some(({ first, last, statedAt }) => first <= index && index <= last && index < statedAt)) return true
    return this.cuts.some(({ before, madeAt }) => Date.parse(hour) < before && aYearBehind(hour) <= madeAt)
  }

  private take(index: number, statement: Statement): void {
    if (statement.kind === 'restored') for (const one of statement.lost) this.lost.push({ ...one, statedAt: index })
    if (statement.kind === 'cut') {
      this.cuts.push({ before: Date.parse(statement.before), madeAt: Date.parse(statement.time) })
    }
  }
}

function aYearBehind(hour: string): number {
  const at = new Date(hour)
  return at.setUTCFullYear(at.getUTCFullYear() + 1)
}
