import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { deriveKey, newDataKey } from '@jikimi/vault'
import { buryKeys } from './bury-keys.js'
import { epochFile } from './epoch-file.js'
import { KeyCache } from './key-cache.js'
import { findKey, hasKey, isPacked, missingOf } from './find-key.js'
import { keyFile } from './key-file.js'
import { keyFolders } from './key-folders.js'
import { KeyGone } from './key-gone.js'
import type { EpochLookupKey, KeystoreStanding } from './keystore.js'
import { type KeystoreState, sharedStates } from './keystore-state.js'
import { looseKeys } from './loose-keys.js'
import { buriedIn, countsOf, packedKeys, standingOf } from './standing-of.js'
import type { OnKeystoreStep } from './steps.js'
import { turnSteps } from './turn-steps.js'
import type { PackedKey, TurnCounts, TurningKeystore } from './turning-keystore.js'
import { writeDurably } from './write-durably.js'

const TRIES = 3
const NOTHING = (): void => undefined

/**
 * The keystore as a folder: loose files of new keys and, since the first turn, a pack a bucket; all wrapped by the epoch
 * key that this object holds unwrapped. No list of keys is in memory.
 */
export class DirectoryKeystore implements TurningKeystore {
  readonly id: string
  readonly #state: KeystoreState
  readonly #cache: KeyCache
  readonly #burying = new Set<string>()
  #isClosed = false

  constructor(state: KeystoreState, now: () => number) {
    this.id = state.id
    this.#state = state
    this.#cache = new KeyCache(now)
  }

  get epoch(): number {
    return this.#state.current.epoch
  }

  async create(keyId: string): Promise<Uint8Array> {
    const path = this.#pathOf(keyId)
    const { creating } = this.#state
    if (creating.has(keyId)) throw new Error('A data key of this id is being made.')
    const made = this.#create(keyId, path)
    creating.set(keyId, made)
    return made.finally(() => creating.delete(keyId))
  }

  async open(keyId: string): Promise<Uint8Array> {
    this.#pathOf(keyId)
    if (this.#burying.has(keyId)) throw new KeyGone()
    const cached = this.#cache.get(keyId)
    if (cached !== undefined) return cached
    const key = await this.#read(keyId)
    if (this.#burying.has(keyId)) throw new KeyGone()
    this.#cache.put(keyId, key)
    return key
  }

  async bury(keyIds: readonly string[]): Promise<void> {
    for (const keyId of keyIds) this.#pathOf(keyId)
    for (const keyId of keyIds) this.#burying.add(keyId)
    try {
      for (const keyId of keyIds) this.#cache.drop(keyId)
      await buryKeys(this.#state, keyIds)
      for (const keyId of keyIds) this.#cache.drop(keyId)
    } finally {
      for (const keyId of keyIds) this.#burying.delete(keyId)
    }
  }

  async missing(keyIds: readonly string[]): Promise<readonly string[]> {
    for (const keyId of keyIds) this.#pathOf(keyId)
    return missingOf(this.#state, keyIds)
  }

  async discard(keyId: string): Promise<void> {
    this.#pathOf(keyId)
    if (await isPacked(this.#state, keyId)) return this.bury([keyId])
    this.#cache.drop(keyId)
    await looseKeys.remove(this.#state.folder, [keyId])
    this.#cache.drop(keyId)
  }

  lookupKey(): Uint8Array {
    this.#requireOpen()
    return lookupKeyOf(this.#state.current.key)
  }

  lookupKeys(): readonly EpochLookupKey[] {
    this.#requireOpen()
    const { current, next } = this.#state
    return [current, ...(next ? [next] : [])].map(({ epoch, key }) => ({ epoch, key: lookupKeyOf(key) }))
  }

  standing(): Promise<KeystoreStanding> {
    this.#requireOpen()
    return standingOf(this.#state)
  }

  beginTurn(onStep: OnKeystoreStep = NOTHING): Promise<number> {
    this.#requireOpen()
    return turnSteps.begin(this.#state, onStep)
  }

  rewrap(onStep: OnKeystoreStep = NOTHING): Promise<void> {
    this.#requireOpen()
    return turnSteps.rewrap(this.#state, onStep)
  }

  endTurn(onStep: OnKeystoreStep = NOTHING): Promise<void> {
    this.#requireOpen()
    return turnSteps.end(this.#state, onStep)
  }

  packed(): AsyncIterable<{ readonly keys: readonly PackedKey[]; readonly fileNow: number }> {
    this.#requireOpen()
    return packedKeys(this.#state)
  }

  counts(epoch: number): Promise<TurnCounts> {
    this.#requireOpen()
    return countsOf(this.#state, epoch)
  }

  buried(): Promise<readonly string[]> {
    this.#requireOpen()
    return buriedIn(this.#state.folder, this.epoch)
  }

  async isReady(): Promise<boolean> {
    if (this.#isClosed) return false
    try {
      const { folder, id } = this.#state
      await access(join(folder, 'keys'), constants.R_OK | constants.W_OK | constants.X_OK)
      const { keystoreId, epoch } = await epochFile.read(folder)
      return keystoreId === id && (epoch === this.epoch || epoch === this.#state.next?.epoch)
    } catch {
      return false
    }
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#cache.clear()
    if (!sharedStates.leave(this.#state)) return
    this.#state.current.end()
    this.#state.next?.end()
    this.#state.release?.()
  }

  async #create(keyId: string, path: string): Promise<Uint8Array> {
    if (await hasKey(this.#state, keyId)) throw new Error('A data key of this id exists.')
    this.#requireOpen()
    // Chosen in the same step in which the write begins: a turn waits for it
    const { key: epochKey, epoch } = this.#state.next ?? this.#state.current
    const key = newDataKey()
    await writeDurably(path, keyFile.encode(epochKey, epoch, keyId, key))
    return key
  }

  /** Once more where the epoch turned under its hands. */
  async #read(keyId: string): Promise<Uint8Array> {
    for (let tries = 1; ; tries += 1) {
      const { current, next } = this.#state
      try {
        const key = await findKey(this.#state, keyId)
        this.#requireOpen()
        return key
      } catch (error) {
        this.#requireOpen()
        const isSame = this.#state.current === current && this.#state.next === next
        if (this.#burying.has(keyId)) throw new KeyGone()
        if (isSame || tries >= TRIES) throw error
      }
    }
  }

  #pathOf(keyId: string): string {
    this.#requireOpen()
    return keyFolders.pathOf(this.#state.folder, keyId)
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new Error('The keystore is closed.')
  }
}

const lookupKeyOf = (epochKey: Uint8Array): Uint8Array => deriveKey(epochKey, 'jikimi lookup key 1')
