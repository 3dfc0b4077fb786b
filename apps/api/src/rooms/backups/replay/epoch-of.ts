import type { Client } from 'pg'

/** The epoch of the keystore as this database last knew it. */
export async function epochOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ epoch: number }>(
    'select coalesce(max(epoch), 1)::integer as epoch from jikimi.key_epoch where switched_at is not null',
  )
  return rows[0]!.epoch
}
