import { dayInInstants } from './day-in-instants.js'
import { byAccountAndDay, type Hit, type Looking, type WatchRule } from './looking.js'
import { recordsOf, type SeenRecord } from './seen-record.js'

/** Acts of looking at one person: their case opened, their values revealed, they looked up by address. Not lists. */
const LOOKS = ['inquiry.viewed', 'inquiry.looked-up', 'subject.revealed']

/** The same person looked at again and again by one account; one alert a person and day. */
export const SAME_PERSON_AGAIN: WatchRule = {
  rule: 'SAME_PERSON_AGAIN',
  find: async (looking, records) => {
    const looks = records.filter(isLook)
    const hits: Hit[] = []
    for (const group of byAccountAndDay(looks)) hits.push(...(await ofDay(looking, group)))
    return hits
  },
}

async function ofDay(looking: Looking, group: readonly SeenRecord[]): Promise<Hit[]> {
  const { accountId, day } = group[0]!
  const threshold = looking.valueOf('SAME_PERSON_A_DAY')
  const records = (await recordsOf(looking, { accountId, ...dayInInstants(day), acts: LOOKS })).filter(isLook)
  const people = new Set(group.flatMap(({ collections }) => collections))
  return [...people].flatMap((pseudonym) => {
    const theirs = records.filter(({ collections }) => collections.includes(pseudonym))
    if (theirs.length < threshold) return []
    const key = `SAME_PERSON_AGAIN:${accountId}:${pseudonym}:${day}`
    return [{ key, records: theirs, found: theirs.length, threshold, collectionCount: 1 }]
  })
}

const isLook = ({ act, outcome, collections }: SeenRecord): boolean =>
  LOOKS.includes(act) && outcome === 'DONE' && collections.length > 0
