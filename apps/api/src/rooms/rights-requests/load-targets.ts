import type { TargetFinding } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'

export interface TargetRow {
  readonly id: string
  readonly request_id: string
  readonly collection_id: string | null
  readonly pseudonym: string | null
  readonly case_number: string
  readonly purpose: string
  readonly received_at: Date | null
  readonly due_on: string | null
  readonly found_by: TargetFinding
  readonly is_restricted: boolean
  readonly is_held: boolean
}

/** The collections that requests are about, by request; restricted ones too, and no item of any. */
export async function loadTargets(work: AnyWork, ids: readonly string[]): Promise<Map<string, TargetRow[]>> {
  const rows = await work.rows<TargetRow>(
    'targets-of-requests',
    `select id, request_id, collection_id, pseudonym, case_number, purpose, received_at, due_on::text as due_on, found_by, is_restricted,
       is_held from jikimi.targets_of_requests($1::uuid[])`,
    [ids],
  )
  return Map.groupBy(rows, ({ request_id: id }) => id)
}
