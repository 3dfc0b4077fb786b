import type { WatchRule } from './looking.js'
import { isList, type SeenRecord } from './seen-record.js'

interface Planted {
  readonly id: string
  readonly pseudonym: string
  readonly planted_at: Date
  readonly ended_at: Date | null
}

/** A collection touched that nobody has a reason to touch, but by lists and its own taking-in; one alert a day. */
export const CANARY: WatchRule = {
  rule: 'CANARY',
  find: async (looking, records) => {
    const touched = records.filter(
      (record) => record.collections.length > 0 && !isList(record) && record.act !== 'inquiry.received',
    )
    if (touched.length === 0) return []
    const planted = await looking.rows<Planted>('select id, pseudonym, planted_at, ended_at from jikimi.canary', [])
    const groups = new Map<string, SeenRecord[]>()
    for (const record of touched) {
      for (const canary of planted.filter((one) => isHit(record, one))) {
        const key = `CANARY:${record.accountId}:${canary.id}:${record.day}`
        groups.set(key, [...(groups.get(key) ?? []), record])
      }
    }
    return [...groups].map(([key, group]) => ({ key, records: group, collectionCount: 1 }))
  },
}

const isHit = ({ at, collections }: SeenRecord, { pseudonym, planted_at, ended_at }: Planted): boolean =>
  at >= planted_at && (ended_at === null || at < ended_at) && collections.includes(pseudonym)
