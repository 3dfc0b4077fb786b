import { randomUUID } from 'node:crypto'
import type { DutyCode } from '@jikimi/schema'
import type { Pool } from 'pg'
import { ExportStopped } from './export-stopped.js'

/** An export whose turn it is, and by which claim this worker makes it. */
export interface ClaimedExport {
  readonly id: string
  readonly claim: string
  readonly purposes: string[]
  readonly duties: DutyCode[]
  readonly departments: string[]
  readonly from_on: string
  readonly until_on: string
  readonly begins: Date
  readonly ends: Date
  readonly has_all_headers: boolean
  readonly earlier_size: string | null
}

// Without a sign of life for a minute its worker is dead: another begins anew
const CLAIM = `
with next as (
  select id from jikimi.record_export
  where state = 'QUEUED' or (state = 'RUNNING' and worked_at < $1::timestamptz - interval '1 minute')
  order by asked_at, id for update skip locked limit 1)
update jikimi.record_export e set state = 'RUNNING', claim = $2, worked_at = $1, done = 0, total = null
from next where e.id = next.id
returning e.id, e.claim, e.purposes, e.duties, e.departments, e.from_on::text as from_on, e.until_on::text as until_on,
  e.from_on::timestamp at time zone 'Asia/Seoul' as begins, (e.until_on + 1)::timestamp at time zone 'Asia/Seoul' as ends,
  e.has_all_headers, e.earlier_size`

export async function claimExport(pool: Pool, now: Date): Promise<ClaimedExport | undefined> {
  const { rows } = await pool.query<ClaimedExport>(CLAIM, [now, randomUUID()])
  return rows[0]
}

/** Says how far it has come, and that its worker lives. @throws ExportStopped when another has taken over. */
export async function noteProgress(
  pool: Pool,
  { id, claim }: ClaimedExport,
  { done, total }: { readonly done: number; readonly total: number },
): Promise<void> {
  const { rowCount } = await pool.query(
    `update jikimi.record_export set done = $3, total = $4, worked_at = jikimi.now()
     where id = $1 and claim = $2 and state = 'RUNNING'`,
    [id, claim, done, total],
  )
  if (rowCount !== 1) throw new ExportStopped('CLAIM_LOST')
}
