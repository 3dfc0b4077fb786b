import type { Client } from 'pg'
import { INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import { destroyedRecord } from './replay-ledger.js'
import type { ReplayParts } from './replay-parts.js'

const AT_ONCE = 200
const NEXT = `select id, key_id as "keyId", pseudonym from jikimi.collection where id > $1 order by id limit ${AT_ONCE}`
const DESTROY = `
with gone as (select jikimi.replay_destruction(w.id, '{}') as is_so from unnest($1::uuid[]) w (id))
update jikimi.replay set destroyed = destroyed + n, keyless = keyless + n
from (select count(*) filter (where is_so)::integer as n from gone) counted where ended_at is null`
const FIRST = '00000000-0000-0000-0000-000000000000'

interface Living {
  readonly id: string
  readonly keyId: string
  readonly pseudonym: string
}

/**
 * Collections whose key a newer keystore does not have any more: they were destroyed, and the ledger that would say so is
 * older than the keystore. Nothing can open them; now nothing keeps them either.
 */
export async function destroyKeyless(client: Client, parts: ReplayParts, replayId: string): Promise<void> {
  for (let after = FIRST; ;) {
    const { rows } = await client.query<Living>(NEXT, [after])
    if (rows.length === 0) return
    after = rows.at(-1)!.id
    const missing = new Set(await parts.keystore.missing(rows.map(({ keyId }) => keyId)))
    const keyless = rows.filter(({ keyId }) => missing.has(keyId))
    if (keyless.length > 0) await destroy(client, parts, replayId, keyless)
  }
}

async function destroy(
  client: Client,
  parts: ReplayParts,
  replayId: string,
  keyless: readonly Living[],
): Promise<void> {
  await client.query('begin')
  try {
    await client.query(DESTROY, [keyless.map(({ id }) => id)])
    const record = destroyedRecord(
      parts,
      replayId,
      keyless.map(({ pseudonym }) => pseudonym),
    )
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(record)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  }
}
