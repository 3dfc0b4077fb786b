import { purposeOf } from '@jikimi/policy'
import type { ReadingWork } from '../../persistence/work.js'

interface Row {
  readonly id: string
  readonly purpose: string
  readonly policy_version_id: string
}

/** Whether the policy that each of these collections was taken under has meetings for its purpose. */
export async function offersMeetings(
  work: ReadingWork,
  collections: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const rows = await work.rows<Row>(
    'versions-of-collections',
    'select id, purpose, policy_version_id from jikimi.collection where id = any ($1::uuid[])',
    [collections],
  )
  return new Map(
    rows.map(({ id, purpose, policy_version_id }) => {
      const { document } = work.ports.policy.published(policy_version_id)
      return [id, purposeOf(document, purpose)?.meeting ?? false]
    }),
  )
}
