import { SealBroken } from '@jikimi/vault'
import { demandFolder } from './demand-folder.js'
import { keyFile } from './key-file.js'
import { KeyGone } from './key-gone.js'
import type { KeystoreState } from './keystore-state.js'
import { looseKeys } from './loose-keys.js'

const AT_ONCE = 16

/** The data key, from its loose file or its pack. @throws KeyGone, SealBroken; also when the epoch turns meanwhile */
export async function findKey(state: KeystoreState, keyId: string): Promise<Uint8Array> {
  const loose = await looseKeys.read(state.folder, keyId)
  const { current, next } = state
  if (loose !== undefined && !isLeftOver(loose.epoch, current.epoch)) {
    const generation = [current, next].find((one) => one?.epoch === loose.epoch)
    if (generation === undefined) throw new SealBroken()
    return keyFile.decode(generation.key, generation.epoch, keyId, loose.contents)
  }
  const found = await current.find(keyId)
  if (found === undefined) {
    await demandFolder(state)
    throw new KeyGone()
  }
  return current.unwrap(keyId, found.entry)
}

export async function hasKey(state: KeystoreState, keyId: string): Promise<boolean> {
  const loose = await looseKeys.read(state.folder, keyId)
  if (loose !== undefined && !isLeftOver(loose.epoch, state.current.epoch)) return true
  return (await state.current.find(keyId)) !== undefined
}

/** Of these, the ones that are not there, as far as the folder itself is. @throws KeystoreRefused KEYSTORE_MISSING */
export async function missingOf(state: KeystoreState, keyIds: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = []
  for (let from = 0; from < keyIds.length; from += AT_ONCE) {
    const asked = keyIds.slice(from, from + AT_ONCE)
    const here = await Promise.all(asked.map((keyId) => hasKey(state, keyId)))
    missing.push(...asked.filter((_, nth) => !here[nth]))
  }
  if (missing.length > 0) await demandFolder(state)
  return missing
}

/** In the pack of the current epoch, or of the next while a turn is under way. */
export async function isPacked({ current, next }: KeystoreState, keyId: string): Promise<boolean> {
  return (await current.find(keyId)) !== undefined || (await next?.find(keyId)) !== undefined
}

/** A loose file of an earlier epoch came over into a pack, or was buried before it could; it only waits to be removed. */
const isLeftOver = (epoch: number, current: number): boolean => epoch > 0 && epoch < current
