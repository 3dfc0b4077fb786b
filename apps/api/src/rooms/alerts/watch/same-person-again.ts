import { dayInInstants } from './day-in-instants.js'
import { byAccountAndDay, type Hit, type WatchRule } from './looking.js'
import { recordsOf, type SeenRecord } from './seen-record.js'

/** Acts of looking at one person: their case opened, their values revealed, they looked up by address. Not lists. */
const LOOKS = ['inquiry.viewed', 'inquiry.looked-up', 'subject.revealed']

/** The same person looked at again and again by one account; one alert a person and day. */
export const SAME_PERSON_AGAIN: WatchRule = {
  rule: 'SAME_PERSON_AGAIN',
  find: async (looking, records) => {
    const days = byAccountAndDay(records.filter(isLook))
    const periods = days.map(([first]) => ({ accountId: first!.accountId, ...dayInInstants(first!.day) }))
    const looks = (await recordsOf(looking, periods, LOOKS)).filter(isLook)
    const threshold = looking.valueOf('SAME_PERSON_A_DAY')
    return days.flatMap((day) => hitsOf(day, looks, threshold))
  },
}

/** Of those whom an account has just looked at, whom it has looked at too often that day. */
function hitsOf(day: readonly SeenRecord[], looks: readonly SeenRecord[], threshold: number): Hit[] {
  const first = day[0]!
  const ofDay = looks.filter((look) => look.accountId === first.accountId && look.day === first.day)
  const people = new Set(day.flatMap(({ collections }) => collections))
  return [...people].flatMap((pseudonym) => {
    const records = ofDay.filter(({ collections }) => collections.includes(pseudonym))
    if (records.length < threshold) return []
    const key = `SAME_PERSON_AGAIN:${first.accountId}:${pseudonym}:${first.day}`
    return [{ key, records, found: records.length, threshold, collectionCount: 1 }]
  })
}

const isLook = ({ act, outcome, collections }: SeenRecord): boolean =>
  LOOKS.includes(act) && outcome === 'DONE' && collections.length > 0
