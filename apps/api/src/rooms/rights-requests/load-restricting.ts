import type { AnyWork } from '../../persistence/work.js'

/** Of these requests, those whose restriction of some collection is in force. */
export async function loadRestricting(work: AnyWork, ids: readonly string[]): Promise<Map<string, true>> {
  const rows = await work.rows<{ id: string }>(
    'restricting-requests',
    'select id from jikimi.restricting_requests($1::uuid[])',
    [ids],
  )
  return new Map(rows.map(({ id }) => [id, true]))
}
