import { newId } from '../../../kernel/identifier.js'
import type { DestroyParts } from './destroy-parts.js'
import { inTransaction } from './in-transaction.js'
import { recordDestruction } from './record-destruction.js'

const IN_FORCE = `
select s.id from jikimi.standing_approval s
where s.ended_at is null and jikimi.today() between s.from_on and s.until_on
  and (jikimi.now() at time zone 'Asia/Seoul')::time >= '18:00'
  and not exists (select from jikimi.destruction_run r where r.standing_id = s.id and r.day = jikimi.today())
order by s.approved_at, s.id`

/** One a day and approval, from six in the evening in Seoul; the database asks all of it again. */
export async function makeStandingRuns({ pool, now, onStep }: DestroyParts): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(IN_FORCE)
  for (const { id } of rows) {
    const at = now()
    const runId = newId(at)
    const isMade = await inTransaction(pool, async (client) => {
      const made = await client.query<{ items: number | null }>('select jikimi.make_standing_run($1, $2) as items', [
        id,
        runId,
      ])
      if (!made.rows[0]?.items) return false
      await recordDestruction(client, at, { act: 'destruction.prepared', runId, collections: [] })
      return true
    })
    if (isMade) await onStep?.('RUN_MADE')
  }
}
