import { sealItems } from '@jikimi/vault'
import { randomUUID } from 'node:crypto'
import { newId } from '../../src/kernel/identifier.js'
import type { House } from './a-house.js'

const INSERT = `
with made as (
  insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items,
    masked_items, key_id, sealed)
  select r.id, l.purpose, l.policy_version_id, l.site_key_id, gen_random_uuid(), l.received_at, l.period_ends_on, l.locale, l.items,
    '{}', r.key_id, decode(r.sealed, 'hex')
  from jsonb_to_recordset($1::jsonb) as r (id uuid, key_id uuid, sealed text), (select * from jikimi.collection where id = $2) l
  returning *)
insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at, period_ends_on, achieved_days)
select gen_random_uuid(), 'MANY-' || row_number() over (), id, purpose, 'RECEIVED', received_at, period_ends_on, 14 from made`

/** So many more collections like this one, received with it, all of one invented person: under one key, which is quicker. */
export async function manyCollections(house: House, like: string, count: number, name: string): Promise<void> {
  const keystore = await house.database.openKeystore()
  try {
    const keyId = randomUUID()
    const key = await keystore.create(keyId)
    const rows = Array.from({ length: count }, () => {
      const id = newId(house.clock.now())
      const place = { table: 'collection', row: id, collection: id, keyId }
      return {
        id,
        key_id: keyId,
        sealed: Buffer.from(sealItems(key, place, new Map([['NAME', name]]))).toString('hex'),
      }
    })
    await house.sql('postgres', INSERT, [JSON.stringify(rows), like])
  } finally {
    keystore.close()
  }
}
