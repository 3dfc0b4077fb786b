import type { RevealedItems } from './case-verbs.js'
import { clock } from '../../data/clock.js'

/** Clear values, and the millisecond of the server's clock at which they are hidden again. */
export type Shown = Pick<RevealedItems, 'items' | 'messages'> & { endsAt: number }

/**
 * Until when revealed values are shown: as the server says. A demo's day can be moved, which puts `until` days away
 * from the clock of its answers; then five minutes count, which is less than any reach.
 */
export const shownFor = ({ items, messages, until }: RevealedItems): Shown => {
  const now = clock.now()
  const left = Date.parse(until) - now
  return { items, messages, endsAt: now + (left > 0 && left <= HOUR ? left : FIVE_MINUTES) }
}

const FIVE_MINUTES = 5 * 60_000
const HOUR = 60 * 60_000
