import type { House } from './a-house.js'

/** Moves on to five minutes before the end of a day in Seoul: what ends with it ends while a session lasts. */
export const lateEvening = (house: House, day: string): Promise<void> =>
  house.clock.move({ seconds: (Date.parse(`${day}T23:55:00+09:00`) - house.clock.now().getTime()) / 1000 })
