import { type LostRange, type Statement, statementEntry } from '@jikimi/transparency-log'
import type { IndexedStatement } from './index-rows.js'

const RANGES_EACH = 1000

/** Whole seconds, UTC, as statements spell an instant. */
export const secondsOf = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`

/** A statement at its place in the tree. */
export const statedAt = (index: number, statement: Statement): IndexedStatement => ({
  index,
  statement,
  entry: statementEntry(statement),
})

/** Says which bodies are gone; so many ranges need several statements. */
export const restoredFrom = (index: number, lost: readonly LostRange[], now: Date): IndexedStatement[] =>
  Array.from({ length: Math.ceil(lost.length / RANGES_EACH) }, (_, nth) =>
    statedAt(index + nth, {
      kind: 'restored',
      time: secondsOf(now),
      lost: lost.slice(nth * RANGES_EACH, (nth + 1) * RANGES_EACH),
    }),
  )
