import { dayInSeoul, isWorkingDay, minuteInSeoul } from '@jikimi/policy'
import { byAccountAndDay, type WatchRule } from './looking.js'

const OPENS = 9 * 60
const CLOSES = 18 * 60

/** Somebody's data shown or changed outside the hours of work in Seoul, with the company's allowance; one alert a day. */
export const OFF_HOURS: WatchRule = {
  rule: 'OFF_HOURS',
  find: ({ valueOf }, records) => {
    const opens = OPENS - 60 * valueOf('EARLY_ALLOWANCE_HOURS')
    const closes = CLOSES + 60 * valueOf('LATE_ALLOWANCE_HOURS')
    const isOutside = (at: Date): boolean =>
      !isWorkingDay(dayInSeoul(at)) || minuteInSeoul(at) < opens || minuteInSeoul(at) >= closes
    const outside = records.filter(({ collections, at }) => collections.length > 0 && isOutside(at))
    return byAccountAndDay(outside).map((group) => ({
      key: `OFF_HOURS:${group[0]!.accountId}:${group[0]!.day}`,
      records: group,
    }))
  },
}
