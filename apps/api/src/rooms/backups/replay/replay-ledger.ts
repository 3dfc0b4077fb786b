import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Ending } from '../../../evidence/index.js'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import type { ReplayParts } from './replay-parts.js'

const AT_ONCE = 200
const UNKNOWN = `
select w.id from unnest($1::uuid[]) w (id)
where not exists (select 1 from jikimi.ending e where e.id = w.id and e.kept_at is not null)`
const PSEUDONYMS = `select pseudonym from jikimi.collection where id = any ($1::uuid[]) order by pseudonym`
const REPLAY = `select jikimi.replay_ending($1, $2, $3, $4, $5)`

/** Every ending that the database does not know, in the order in which they came; a batch and its record are one commit. */
export async function replayLedger(client: Client, parts: ReplayParts, replayId: string): Promise<void> {
  let batch: Ending[] = []
  for await (const ending of parts.ledger.entries()) {
    batch.push(ending)
    if (batch.length < AT_ONCE) continue
    await replayBatch(client, parts, replayId, batch)
    batch = []
  }
  if (batch.length > 0) await replayBatch(client, parts, replayId, batch)
}

async function replayBatch(
  client: Client,
  parts: ReplayParts,
  replayId: string,
  batch: readonly Ending[],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(UNKNOWN, [batch.map(({ id }) => id)])
  const unknown = new Set(rows.map(({ id }) => id))
  const endings = batch.filter(({ id }) => unknown.has(id))
  if (endings.length === 0) return
  const destroyed = endings.filter(({ kind }) => kind === 'DESTROYED')
  await client.query('begin')
  try {
    const { rows: shown } = await client.query<{ pseudonym: string }>(PSEUDONYMS, [
      destroyed.map(({ object }) => object),
    ])
    for (const { id, kind, object, at, facts } of endings) await client.query(REPLAY, [id, kind, object, at, facts])
    const pseudonyms = shown.map(({ pseudonym }) => pseudonym)
    if (pseudonyms.length > 0)
      await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(destroyedRecord(parts, replayId, pseudonyms))])
    await parts.onStep?.('BATCH_WRITTEN')
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  }
  await parts.onStep?.('BATCH_COMMITTED')
  await parts.keystore.bury(
    destroyed.flatMap(({ facts }) => (typeof facts['key_id'] === 'string' ? [facts['key_id']] : [])),
  )
  await parts.onStep?.('KEYS_BURIED')
}

/** Whose collections went, for "who saw this person" and for the tree. */
export const destroyedRecord = (
  { clock }: Pick<ReplayParts, 'clock'>,
  objectId: string,
  collections: readonly string[],
) =>
  accessRows({
    at: clock.now(),
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'installation',
    act: 'backup.replayed',
    ground: { duty: 'ACCESS_CONTROL' },
    objectId,
    collections,
    outcome: 'DONE',
    requestId: randomUUID(),
  })
