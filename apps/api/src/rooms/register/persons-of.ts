import type { AnyWork } from '../../persistence/work.js'

/** Which collections are one person with each of these, itself among them, newest first; one statement for all. */
export async function personsOf(
  work: AnyWork,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await work.rows<{ collection_id: string; person: string[] }>(
    'persons-of',
    'select collection_id, person from jikimi.persons_of($1::uuid[])',
    [ids],
  )
  return new Map(rows.map(({ collection_id, person }) => [collection_id, person]))
}
