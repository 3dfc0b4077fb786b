import type { AnyWork } from '../../persistence/work.js'

/** How many collections lie there, by purpose; of nobody, and none to who may not weigh a draft. */
export async function countedByPurpose(work: AnyWork): Promise<ReadonlyMap<string, number>> {
  const rows = await work.rows<{ purpose: string; collections: string }>(
    'collections-by-purpose',
    'select purpose, sum(collections) as collections from jikimi.collections_by_version() group by purpose',
    [],
  )
  return new Map(rows.map(({ purpose, collections }) => [purpose, Number(collections)]))
}
