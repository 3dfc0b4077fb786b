import { buriedFile, type Tombstone } from './buried-file.js'
import { demandFolder } from './demand-folder.js'
import { keyFolders } from './key-folders.js'
import type { KeystoreState } from './keystore-state.js'
import { looseKeys } from './loose-keys.js'

/**
 * Tombstones first, durable; then packed keys are overwritten where they lie and loose files removed. While a turn is
 * under way both epochs are told: a key may be packed in one, the other or both.
 */
export async function buryKeys(state: KeystoreState, keyIds: readonly string[]): Promise<void> {
  const { folder } = state
  await state.locks.hold(keyIds.map(keyFolders.bucketOf), async () => {
    const generations = [state.current, ...(state.next ? [state.next] : [])]
    const loose: string[] = []
    const packed = generations.map(() => [] as string[])
    for (const keyId of keyIds) {
      if ((await looseKeys.read(folder, keyId)) !== undefined) loose.push(keyId)
      for (const [nth, generation] of generations.entries())
        if ((await generation.find(keyId)) !== undefined) packed[nth]!.push(keyId)
    }
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
