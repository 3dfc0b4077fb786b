import type { House } from './a-house.js'

interface Row {
  readonly act: string
  readonly purpose: string | null
  readonly duty: string | null
  readonly account_id: string | null
  readonly items: string[]
  readonly collections: string[]
  readonly outcome: string
}

/** The pack of a month, counted one record after the other. Its own preparation is behind it, and so not in it. */
export async function naiveNumbers(house: House, month: string) {
  const rows = await house.sql<Row>(
    'postgres',
    `select act, purpose, duty, account_id, items, collections, outcome from jikimi.access_record
     where to_char(at at time zone 'Asia/Seoul', 'YYYY-MM-DD') like $1`,
    [`${month.slice(0, 7)}-%`],
  )
  const alerts = await house.sql<{ account_id: string }>(
    'postgres',
    `select account_id from jikimi.alert where to_char(at at time zone 'Asia/Seoul', 'YYYY-MM-DD') like $1`,
    [`${month.slice(0, 7)}-%`],
  )
  const by = (keyOf: (row: Row) => string | null) => {
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
      const key = keyOf(row)
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row])
    }
    return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
  const collectionsOf = (some: Row[]) => new Set(some.flatMap(({ collections }) => collections)).size
  const refusedOf = (some: Row[]) => some.filter(({ outcome }) => outcome === 'REFUSED').length
  const grounds = by(({ purpose, duty }) => (purpose === null ? `2 ${duty}` : `1 ${purpose}`))
  return {
    recordCount: rows.length,
    pack: {
      byAct: by(({ act }) => act).map(([name, some]) => ({ name, count: some.length })),
      byGround: grounds.map(([, some]) => ({
        purpose: some[0]!.purpose,
        duty: some[0]!.duty,
        recordCount: some.length,
        collectionCount: collectionsOf(some),
        refusedCount: refusedOf(some),
      })),
      byAccount: by(({ account_id }) => account_id).map(([id, some]) => ({
        account: { id },
        recordCount: some.length,
        collectionCount: collectionsOf(some),
        revealedCount: collectionsOf(some.filter(({ items, outcome }) => items.length > 0 && outcome === 'DONE')),
        refusedCount: refusedOf(some),
        // Whoever works at night has one
        alertCount: alerts.filter(({ account_id }) => account_id === id).length,
      })),
    },
  }
}
