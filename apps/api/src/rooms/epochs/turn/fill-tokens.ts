import type { EpochLookupKey } from '../../../keystore/index.js'
import { reopenedTokens } from '../../subjects/index.js'
import type { TurnParts } from './turn-parts.js'

const BATCH = 200
const TRIES = 5
const GONE_MEANWHILE = '23503'
const NOBODY = '00000000-0000-0000-0000-000000000000'

interface Untokened {
  readonly id: string
  readonly purpose: string
  readonly policy_version_id: string
  readonly key_id: string
  readonly sealed: Buffer
}

const UNTOKENED = `
select c.id, c.purpose, c.policy_version_id, c.key_id, c.sealed from jikimi.collection c
where c.id > $1 and not exists (select 1 from jikimi.lookup_token t where t.epoch = $2 and t.collection_id = c.id)
order by c.id limit $3`
const ADD = `
insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
select $1, t.kind, t.token, t.collection_id, t.purpose
from unnest($2::text[], $3::bytea[], $4::uuid[], $5::text[]) as t (kind, token, collection_id, purpose) order by t.collection_id`

/**
 * Makes the tokens of every living collection that has none of this epoch, restricted ones too, in order and in small
 * transactions: intakes and destructions go on between them. At most `limit` collections; whether all have theirs.
 */
export async function fillTokens(parts: TurnParts, lookup: EpochLookupKey, limit: number): Promise<boolean> {
  let [after, left] = [NOBODY, limit]
  while (left > 0) {
    const batch = await addBatch(parts, lookup, after, Math.min(BATCH, left))
    const last = batch.at(-1)
    if (last === undefined) return true
    await parts.onStep?.('BATCH_FILLED')
    after = last.id
    left -= batch.length
  }
  return false
}

/** Once more where one of them was destroyed between reading and writing. */
async function addBatch(
  parts: TurnParts,
  lookup: EpochLookupKey,
  after: string,
  size: number,
): Promise<readonly Untokened[]> {
  for (let tries = 1; ; tries += 1) {
    const { rows } = await parts.keepers.query<Untokened>(UNTOKENED, [after, lookup.epoch, size])
    try {
      await add(parts, lookup, rows)
      return rows
    } catch (fault) {
      const isGone = typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === GONE_MEANWHILE
      if (!isGone || tries >= TRIES) throw fault
    }
  }
}

async function add(parts: TurnParts, lookup: EpochLookupKey, collections: readonly Untokened[]): Promise<void> {
  const { keepers } = parts
  const made = await Promise.all(
    collections.map(async (one) => {
      const tokens = await reopenedTokens(parts, one, lookup)
      return tokens.map(({ kind, token }) => ({ kind, token, id: one.id, purpose: one.purpose }))
    }),
  )
  const tokens = made.flat()
  if (tokens.length === 0) return
  await keepers.query(ADD, [
    lookup.epoch,
    tokens.map(({ kind }) => kind),
    tokens.map(({ token }) => token),
    tokens.map(({ id }) => id),
    tokens.map(({ purpose }) => purpose),
  ])
}
