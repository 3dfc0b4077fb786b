import { RetentionCountsDocument, RetentionForecastDocument, type RetentionForecastQuery } from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** What is destroyed when, as the server foresees it. */
export type Forecast = RetentionForecastQuery['retentionForecast']

/** How far one looks ahead. */
const DAYS = 120

/** What is foreseen, and how much of it waits for somebody. */
export const forecastVerbs = {
  forecast: async (purpose: string, signal: AbortSignal): Promise<Forecast> =>
    (await send(RetentionForecastDocument, { days: DAYS, purpose: purpose === '' ? null : purpose }, { signal }))
      .retentionForecast,
  counts: async (signal: AbortSignal) => (await send(RetentionCountsDocument, {}, { signal })).retentionCounts,
}
