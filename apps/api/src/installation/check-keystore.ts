import { Client } from 'pg'
import { KeystoreRefused, type TurningKeystore } from '../keystore/index.js'

const ASKED_AT_ONCE = 1000
const NOBODY = '00000000-0000-0000-0000-000000000000'

const EPOCH = `
select epoch, began_at - interval '2 days' as loose_from from jikimi.key_epoch where switched_at is not null order by epoch desc limit 1`
const NEWER = `
select id, key_id from jikimi.collection where id > $1 and ($2::timestamptz is null or received_at >= $2) order by id limit $3`

/**
 * Refuses a keystore that lacks what the database goes by: a copy from before the last turn, or from before the newest
 * collections. A keystore that is ahead is no loss: then the database was put back, and is brought up to it.
 *
 * Packs are checked whole when the keystore is opened; what can be missing unseen are files of their own, of keys made
 * since the last turn began.
 *
 * @throws KeystoreRefused KEYSTORE_OLDER, KEYSTORE_KEYS_MISSING
 */
export async function checkKeystore(backupUrl: string, keystore: TurningKeystore): Promise<void> {
  const client = new Client({ connectionString: backupUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ epoch: number; loose_from: Date }>(EPOCH)
    const { epoch, loose_from: looseFrom } = rows[0]!
    if (keystore.epoch < epoch) throw new KeystoreRefused('KEYSTORE_OLDER')
    if (keystore.epoch === epoch) await demandKeys(client, keystore, epoch === 1 ? null : looseFrom)
  } finally {
    await client.end()
  }
}

async function demandKeys(client: Client, keystore: TurningKeystore, from: Date | null): Promise<void> {
  const buried = new Set(await keystore.buried())
  for (let after = NOBODY; ;) {
    const { rows } = await client.query<{ id: string; key_id: string }>(NEWER, [after, from, ASKED_AT_ONCE])
    const last = rows.at(-1)
    if (last === undefined) return
    const missing = await keystore.missing([...new Set(rows.map(({ key_id }) => key_id))])
    if (missing.some((keyId) => !buried.has(keyId))) throw new KeystoreRefused('KEYSTORE_KEYS_MISSING')
    after = last.id
  }
}
