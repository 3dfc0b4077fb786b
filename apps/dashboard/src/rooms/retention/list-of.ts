import { addresses } from './addresses.js'
import type { ForecastBar } from './forecast-bars.js'

/** Where the collections of a bar are listed. Today's has what was due before, too. */
export const listOf = ({ from, until, isToday }: ForecastBar, purpose: string): string =>
  addresses.items.at({ purpose, dueFrom: isToday ? '' : from, dueUntil: until })
