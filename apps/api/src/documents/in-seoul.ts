const SEOUL_MS = 9 * 3_600_000

/** An instant by Seoul's clock: `2026-11-23 13:05`. */
export const inSeoul = (instant: string): string =>
  new Date(Date.parse(instant) + SEOUL_MS).toISOString().slice(0, 16).replace('T', ' ')
