import { keysNotInUse } from './keys-in-use.js'
import type { TurnParts } from './turn-parts.js'

const DAY_S = 86_400
const ASKED_AT_ONCE = 5000
const BURIED_AT_ONCE = 200
/** More than this, and more than one key in a hundred, are no leftovers of crashes: the database lost rows. */
const LEFTOVERS = 100
const SHARE = 0.01

const UNNAMED = `
select k.id from unnest($1::uuid[]) as k (id) where not exists (select 1 from jikimi.collection c where c.key_id = k.id)`
const ALIVE = 'select count(*)::int as count from jikimi.collection c where c.key_id = any ($1::uuid[])'

export interface Swept {
  readonly orphans: number
  readonly suspects: number
  /** Rows that live though their key is buried: told, and nothing is done to them. */
  readonly buriedAlive: number
}

/**
 * Buries keys that no row has named for a day: what a crash left between a key and its row. Only what the last turn has
 * packed is asked about, so that no transaction that made one is still open, whatever the clock says.
 */
export async function sweepOrphans({ keystore, readers }: TurnParts): Promise<Swept> {
  const orphans: string[] = []
  let [unnamed, total]: [string[], number] = [[], 0]
  for await (const { keys, fileNow } of keystore.packed()) {
    total += keys.length
    const old = keys.filter(({ madeAt }) => madeAt < fileNow - DAY_S).map(({ id }) => id)
    const { rows } = await readers.query<{ id: string }>(UNNAMED, [old])
    unnamed.push(...rows.map(({ id }) => id))
    if (unnamed.length < ASKED_AT_ONCE) continue
    orphans.push(...(await keysNotInUse(readers, unnamed)))
    unnamed = []
  }
  orphans.push(...(await keysNotInUse(readers, unnamed)))
  const { rows } = await readers.query<{ count: number }>(ALIVE, [await keystore.buried()])
  const buriedAlive = rows[0]!.count
  if (orphans.length > Math.max(LEFTOVERS, total * SHARE)) return { orphans: 0, suspects: orphans.length, buriedAlive }
  for (let from = 0; from < orphans.length; from += BURIED_AT_ONCE)
    await keystore.bury(orphans.slice(from, from + BURIED_AT_ONCE))
  return { orphans: orphans.length, suspects: 0, buriedAlive }
}
