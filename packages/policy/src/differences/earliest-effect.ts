import { addDays } from '../calendar/add-days.js'

/**
 * The first day on which a version can take effect that is announced on `noticedOn`: "from at least N days before".
 * Days are `YYYY-MM-DD` in Seoul. @law policy 11
 */
export const earliestEffect = (noticedOn: string, noticeDays: number): string => addDays(noticedOn, noticeDays)
