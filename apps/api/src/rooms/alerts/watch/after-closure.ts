import type { WatchRule } from './looking.js'
import { isList, type SeenRecord } from './seen-record.js'

interface Closed {
  readonly id: string
  readonly handler_id: string | null
  readonly closed_at: Date
}

/** The screen of who closed it shows it once more, and its list again. */
const SCREEN_MS = 5 * 60_000

/** A case touched after it was closed, but for the close itself and lists; one alert a case and day. */
export const AFTER_CLOSURE: WatchRule = {
  rule: 'AFTER_CLOSURE',
  find: async (looking, records) => {
    const onCases = records.filter((record) => record.caseId !== null && !isList(record))
    const closed = await looking.rows<Closed>(
      'select id, handler_id, closed_at from jikimi.inquiry_case where id = any ($1::uuid[]) and closed_at is not null',
      [[...new Set(onCases.map(({ caseId }) => caseId))]],
    )
    const groups = new Map<string, SeenRecord[]>()
    for (const record of onCases) {
      const one = closed.find(({ id }) => id === record.caseId)
      if (!one || !isLate(record, one)) continue
      const key = `AFTER_CLOSURE:${record.accountId}:${one.id}:${record.day}`
      groups.set(key, [...(groups.get(key) ?? []), record])
    }
    return [...groups].map(([key, group]) => ({ key, records: group, collectionCount: 1 }))
  },
}

function isLate({ act, at, accountId }: SeenRecord, { handler_id, closed_at }: Closed): boolean {
  if (act === 'inquiry.closed') return false
  const after = at.getTime() - closed_at.getTime()
  return after > (accountId === handler_id ? SCREEN_MS : 0)
}
