import { randomUUID } from 'node:crypto'
import { dayInSeoul } from '@jikimi/policy'
import type { Pool } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import { inTransaction } from '../../persistence/in-transaction.js'
import type { PolicyInForce, PublishedPolicy } from '../../persistence/work.js'
import { meansAsApproved } from './means-as-approved.js'

const WHY = {
  ko: '시행일에 다시 계산한 결과가 승인받은 내용과 달라 시행하지 않았습니다. 이전 버전이 계속 시행됩니다.',
  en: 'What it means, worked out again on its day, is not what was approved. It did not take effect; the version before it stays in force.',
} as const

/**
 * Looks once more at each version whose day has come: it takes effect as what was approved, or is stopped, for everybody
 * to read. Either is on record. Returns how many it decided. @law policy 11; PIPA 30
 */
export async function takeEffect(
  { pool, policy }: { readonly pool: Pool; readonly policy: PolicyInForce },
  now: Date,
): Promise<number> {
  await policy.refresh()
  const today = dayInSeoul(now)
  let decided = 0
  // Each by what came before it: a version that is stopped is nothing that another follows
  for (;;) {
    const all = policy.all()
    const at = all.findLastIndex((one) => one.document.effectiveOn <= today && one.tookEffectAt === null)
    if (at === -1) return decided
    const version = all[at]!
    await note(pool, version, meansAsApproved(version, all[at + 1]), now)
    await policy.refresh()
    decided += 1
  }
}

const note = (pool: Pool, { id }: PublishedPolicy, takes: boolean, now: Date): Promise<void> =>
  inTransaction(pool, async (client) => {
    const { rows } = takes
      ? await client.query<{ is_done: boolean }>('select jikimi.note_policy_effect($1) as is_done', [id])
      : await client.query<{ is_done: boolean }>('select jikimi.stop_policy($1, $2, $3) as is_done', [
          id,
          WHY.ko,
          WHY.en,
        ])
    // Another process was faster
    if (!rows[0]!.is_done) return
    const recorded = accessRows({
      at: now,
      actorKind: 'SYSTEM',
      accountId: undefined,
      departmentId: undefined,
      origin: 'worker',
      act: takes ? 'policy-version.took-effect' : 'policy-version.stopped',
      ground: { duty: 'ACCESS_CONTROL' },
      objectId: id,
      collections: [],
      outcome: 'DONE',
      requestId: randomUUID(),
    })
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(recorded)])
  })
