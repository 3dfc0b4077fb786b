import DataLoader from 'dataloader'
import type { Operation } from './operation.js'
import type { ReadingWork } from './work.js'

type LoadMany<V> = (work: ReadingWork, ids: readonly string[]) => Promise<ReadonlyMap<string, V>>

const loaders = new WeakMap<Operation, Map<unknown, DataLoader<string, unknown>>>()

/** Nested fields of a list load together: one statement a level and operation, whatever the list's length. */
export function batched<V>(loadMany: LoadMany<V>) {
  return async (operation: Operation, id: string): Promise<V | undefined> => {
    const own = loaders.get(operation) ?? new Map<unknown, DataLoader<string, unknown>>()
    loaders.set(operation, own)
    const known = own.get(loadMany) as DataLoader<string, V | undefined> | undefined
    const loader =
      known ?? new DataLoader<string, V | undefined>((ids) => operation.read((work) => inOrder(work, ids, loadMany)))
    own.set(loadMany, loader as DataLoader<string, unknown>)
    return loader.load(id)
  }
}

async function inOrder<V>(
  work: ReadingWork,
  ids: readonly string[],
  loadMany: LoadMany<V>,
): Promise<(V | undefined)[]> {
  const found = await loadMany(work, ids)
  return ids.map((id) => found.get(id))
}
