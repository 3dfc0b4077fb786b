import { access, constants, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deriveKey, newDataKey } from '@jikimi/vault'
import { epochFile } from './epoch-file.js'
import { isMissing } from './is-missing.js'
import { KeyCache } from './key-cache.js'
import { keyFile } from './key-file.js'
import { keyFolders } from './key-folders.js'
import { KeyGone } from './key-gone.js'
import type { EpochLookupKey, Keystore } from './keystore.js'
import { syncFolder } from '../kernel/sync-folder.js'
import { writeDurably } from './write-durably.js'

type Opened = { readonly folder: string; readonly id: string; readonly epoch: number; readonly epochKey: Uint8Array }

/** The keystore as a folder: one small file a data key, wrapped by the epoch key that this object holds unwrapped. */
export class DirectoryKeystore implements Keystore {
  readonly id: string
  readonly epoch: number
  readonly #folder: string
  readonly #epochKey: Uint8Array
  readonly #cache: KeyCache
  readonly #creating = new Set<string>()
  #isClosed = false

  constructor({ folder, id, epoch, epochKey }: Opened, now: () => number) {
    this.id = id
    this.epoch = epoch
    this.#folder = folder
    this.#epochKey = epochKey
    this.#cache = new KeyCache(now)
  }

  async create(keyId: string): Promise<Uint8Array> {
    const path = this.#pathOf(keyId)
    if (this.#creating.has(keyId)) throw new Error('A data key of this id is being made.')
    this.#creating.add(keyId)
    try {
      if (await exists(path)) throw new Error('A data key of this id exists.')
      this.#requireOpen()
      const key = newDataKey()
      await writeDurably(path, keyFile.encode(this.#epochKey, this.epoch, keyId, key))
      return key
    } finally {
      this.#creating.delete(keyId)
    }
  }

  async open(keyId: string): Promise<Uint8Array> {
    const path = this.#pathOf(keyId)
    const cached = this.#cache.get(keyId)
    if (cached !== undefined) return cached
    const contents = await readKey(path)
    this.#requireOpen()
    const key = keyFile.decode(this.#epochKey, this.epoch, keyId, contents)
    this.#cache.put(keyId, key)
    return key
  }

  async bury(keyIds: readonly string[]): Promise<void> {
    for (const keyId of keyIds) await this.discard(keyId)
  }

  async missing(keyIds: readonly string[]): Promise<readonly string[]> {
    const missing: string[] = []
    for (const keyId of keyIds) if (!(await exists(this.#pathOf(keyId)))) missing.push(keyId)
    return missing
  }

  async discard(keyId: string): Promise<void> {
    const path = this.#pathOf(keyId)
    this.#cache.drop(keyId)
    await rm(path, { force: true })
    await syncFolder(dirname(path))
    this.#cache.drop(keyId)
  }

  lookupKey(): Uint8Array {
    this.#requireOpen()
    return deriveKey(this.#epochKey, 'jikimi lookup key 1')
  }

  lookupKeys(): readonly EpochLookupKey[] {
    return [{ epoch: this.epoch, key: this.lookupKey() }]
  }

  async isReady(): Promise<boolean> {
    if (this.#isClosed) return false
    try {
      await access(join(this.#folder, 'keys'), constants.R_OK | constants.W_OK | constants.X_OK)
      const { keystoreId, epoch } = await epochFile.read(this.#folder)
      return keystoreId === this.id && epoch === this.epoch
    } catch {
      return false
    }
  }

  close(): void {
    this.#isClosed = true
    this.#cache.clear()
    this.#epochKey.fill(0)
  }

  #pathOf(keyId: string): string {
    this.#requireOpen()
    return keyFolders.pathOf(this.#folder, keyId)
  }

  #requireOpen(): void {
    if (this.#isClosed) throw new Error('The keystore is closed.')
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

async function readKey(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw isMissing(error) ? new KeyGone() : error
  }
}
