import type { AnyWork } from '../../persistence/work.js'
import { foldedName } from './folded-name.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

/** So many keys are asked for at a time. */
const AT_ONCE = 25

/**
 * Which of these collections bear the name: opens each and compares whole names, however they are written. Nothing is
 * indexed by name; clear values don't outlive the call. The caller bounds how many there are, and records that it asked.
 */
export async function namedAlike<Row extends SealedCollection>(
  work: AnyWork,
  rows: readonly Row[],
  name: string,
): Promise<Row[]> {
  const wanted = foldedName(name)
  const alike: Row[] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    const found = await Promise.all(some.map((row) => isNamed(work, row, wanted)))
    alike.push(...some.filter((_, index) => found[index]))
  }
  return alike
}

async function isNamed({ ports }: AnyWork, row: SealedCollection, wanted: string): Promise<boolean> {
  const { document } = ports.policy.published(row.policy_version_id)
  const opened = await openCollection(ports.keystore, row)
  return document.items.some(({ code, kind }) => {
    const value = kind === 'NAME' ? opened.get(code) : undefined
    return value !== undefined && foldedName(value) === wanted
  })
}
