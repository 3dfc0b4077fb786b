import { Client } from 'pg'
import { newId } from '../../../kernel/identifier.js'
import { INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import { destroyKeyless } from './destroy-keyless.js'
import { epochOf } from './epoch-of.js'
import { isRestored } from './is-restored.js'
import { destroyedRecord, replayLedger } from './replay-ledger.js'
import type { ReplayParts } from './replay-parts.js'

/** How many of what was done again. */
export interface Replayed {
  readonly id: string
  readonly destroyed: number
  readonly keyless: number
  readonly withdrawn: number
  readonly restricted: number
  readonly corrected: number
  readonly held: number
  readonly lifted: number
  readonly revoked: number
  readonly sessions: number
}

const BEGIN = `
insert into jikimi.replay (id, began_at) select $1, jikimi.now() where not exists (select 1 from jikimi.replay where ended_at is null)`
const OPEN = `select id from jikimi.replay where ended_at is null`
const END = `
update jikimi.replay set ended_at = jikimi.now() where ended_at is null
returning id, destroyed, keyless, withdrawn, restricted, corrected, held, lifted, revoked, sessions`

/**
 * Where the database was put back from a copy, does again what has ended since: destructions, withdrawals, restrictions,
 * holds, revocations; restricts what was corrected since; and ends whoever was let in before. Killed anywhere, the next start goes on. Undefined where nothing
 * was put back. Before anybody is served. @throws EvidenceRefused where the ledger of endings is damaged
 *
 * @law PIPA 21①, 29
 */
export async function replay(parts: ReplayParts): Promise<Replayed | undefined> {
  if (!(await isRestored(parts))) return undefined
  const client = new Client({ connectionString: parts.urls.jikimi_migrator })
  await client.connect()
  try {
    await client.query(BEGIN, [newId(parts.clock.now())])
    const { rows } = await client.query<{ id: string }>(OPEN)
    const { id } = rows[0]!
    await parts.onStep?.('BEGUN')
    await replayLedger(client, parts, id)
    // A keystore of the same epoch could be the older of the two: what is missing there is refused, not destroyed
    if ((await epochOf(client)) < parts.keystore.epoch) await destroyKeyless(client, parts, id)
    await client.query('select jikimi.replay_requests()')
    await client.query('select jikimi.replay_sessions()')
    await parts.onStep?.('SESSIONS_ENDED')
    const replayed = await end(client, parts, id)
    await parts.onStep?.('ENDED')
    return replayed
  } finally {
    await client.end()
  }
}

async function end(client: Client, parts: ReplayParts, id: string): Promise<Replayed> {
  await client.query('begin')
  await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(destroyedRecord(parts, id, []))])
  const { rows } = await client.query<Replayed>(END)
  await client.query('commit')
  return rows[0]!
}
