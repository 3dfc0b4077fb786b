import type { WatchRule } from './looking.js'

/** A colleague looked up by the address they sign in with; one alert a look-up. */
export const COLLEAGUE_LOOKED_UP: WatchRule = {
  rule: 'COLLEAGUE_LOOKED_UP',
  find: (_looking, records) =>
    records
      .filter(({ isCollegial }) => isCollegial)
      .map((record) => ({ key: `COLLEAGUE_LOOKED_UP:${record.id}`, records: [record] })),
}
