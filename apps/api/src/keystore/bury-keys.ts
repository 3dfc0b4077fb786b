import { buriedFile, type Tombstone } from './buried-file.js'
import { demandFolder } from './demand-folder.js'
import { keyFolders } from './key-folders.js'
import type { KeystoreState } from './keystore-state.js'
import { looseKeys } from './loose-keys.js'
import { someAtOnce } from './some-at-once.js'

/**
 * Tombstones first, durable; then packed keys are overwritten where they lie and loose files removed. While a turn is
 * under way both epochs are told: a key may be packed in one, the other or both.
 */
export async function buryKeys(state: KeystoreState, keyIds: readonly string[]): Promise<void> {
  const { folder } = state
  await state.locks.hold(keyIds.map(keyFolders.bucketOf), async () => {
    const generations = [state.current, ...(state.next ? [state.next] : [])]
    const loose = await thoseOf(keyIds, (keyId) => looseKeys.read(folder, keyId))
    const packed: string[][] = []
    for (const generation of generations) packed.push(await thoseOf(keyIds, (keyId) => generation.find(keyId)))
    const [here] = packed
    for (const [nth, { epoch }] of generations.entries()) {
      const tombstones: Tombstone[] = packed[nth]!.map((keyId) => ({ keyId, isPacked: true }))
      const only = nth === 0 ? loose.filter((keyId) => !here!.includes(keyId)) : []
      await buriedFile.append(folder, epoch, [...tombstones, ...only.map((keyId) => ({ keyId, isPacked: false }))])
    }
    for (const [nth, generation] of generations.entries()) await generation.overwrite(packed[nth]!)
    await looseKeys.remove(folder, loose)
    // Where the folder went away meanwhile, what was not found is not gone
    await demandFolder(state)
  })
}

async function thoseOf(keyIds: readonly string[], found: (keyId: string) => Promise<unknown>): Promise<string[]> {
  const places = await someAtOnce(keyIds, found)
  return keyIds.filter((_keyId, nth) => places[nth] !== undefined)
}
