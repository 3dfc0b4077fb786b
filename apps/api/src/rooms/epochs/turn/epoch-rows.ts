import type { Pool, PoolClient } from 'pg'

export interface OpenTurn {
  readonly epoch: number
  readonly filled_at: Date | null
  readonly orphans: number | null
}

/** The database's account of epochs, as the keeper. */
export const epochRows = {
  async open(keepers: Pool): Promise<OpenTurn | undefined> {
    const { rows } = await keepers.query<OpenTurn>(
      'select epoch, filled_at, orphans from jikimi.key_epoch where switched_at is null',
    )
    return rows[0]
  },

  /** The epoch that counts, and when any turn last began. */
  async last(keepers: Pool): Promise<{ epoch: number; beganAt: Date }> {
    const { rows } = await keepers.query<{ epoch: number; began_at: Date }>(
      `select max(epoch) filter (where switched_at is not null) as epoch, max(began_at) as began_at from jikimi.key_epoch`,
    )
    return { epoch: rows[0]!.epoch, beganAt: rows[0]!.began_at }
  },

  begin: (keepers: Pool, epoch: number, now: Date) =>
    keepers.query('insert into jikimi.key_epoch (epoch, began_at) values ($1, $2)', [epoch, now]),

  swept: (keepers: Pool, epoch: number, found: { orphans: number; suspects: number; buriedAlive: number }) =>
    keepers.query('update jikimi.key_epoch set orphans = $2, suspects = $3, buried_alive = $4 where epoch = $1', [
      epoch,
      found.orphans,
      found.suspects,
      found.buriedAlive,
    ]),

  filled: (keepers: Pool, epoch: number) =>
    keepers.query('update jikimi.key_epoch set filled_at = clock_timestamp() where epoch = $1', [epoch]),

  async isSettled(keepers: Pool, epoch: number, settleMs: number): Promise<boolean> {
    const { rowCount } = await keepers.query(
      `select 1 from jikimi.key_epoch where epoch = $1 and clock_timestamp() - filled_at >= make_interval(secs => $2)`,
      [epoch, settleMs / 1000],
    )
    return rowCount === 1
  },

  switched: (client: PoolClient, epoch: number, now: Date, counts: { keys: number; tombstones: number }) =>
    client.query(
      'update jikimi.key_epoch set switched_at = $2, shredded_at = $2, keys = $3, tombstones = $4 where epoch = $1',
      [epoch, now, counts.keys, counts.tombstones],
    ),
}
