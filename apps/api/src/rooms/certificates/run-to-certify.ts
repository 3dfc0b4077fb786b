import type { PoolClient } from 'pg'

/** What is known of a run that is over: `jikimi.runs_to_certify`. */
export interface RunToCertify {
  readonly run_id: string
  readonly is_standing: boolean
  readonly prepared_by: string | null
  readonly prepared_at: Date
  readonly approved_by: string
  readonly approved_role: string
  readonly approved_at: Date
  readonly started_at: Date
  /** When the last of its collections was deleted. */
  readonly destroyed_at: Date
  readonly policy_version: string
  readonly epoch: number
  readonly began_at: Date
  readonly shredded_at: Date
  /** A whole hour. */
  readonly openable_until: Date
}

/** One collection of it, as the destruction register has it. */
export interface DestroyedItem {
  readonly id: string
  readonly case_number: string
  readonly key_id: string
  readonly purpose: string
  readonly ground: string
  readonly policy_version: string
  readonly received_in: string
  readonly due_on: string
  readonly destroyed_on: string
}

// By random ids: their order says nothing of who came before whom
const ITEMS = `
select d.id, d.case_number, d.key_id, d.purpose, d.ground, p.digest as policy_version, to_char(d.received_on, 'YYYY-MM') as received_in,
  d.due_on::text as due_on, (d.destroyed_at at time zone 'Asia/Seoul')::date::text as destroyed_on
from jikimi.destroyed d join jikimi.policy_version p on p.id = d.policy_version_id
where d.run_id = $1 order by d.id`

export async function itemsOf(client: PoolClient, runId: string): Promise<readonly DestroyedItem[]> {
  const { rows } = await client.query<DestroyedItem>(ITEMS, [runId])
  return rows
}
