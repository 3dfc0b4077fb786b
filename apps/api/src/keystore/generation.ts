import { open } from 'node:fs/promises'
import { unwrapKey } from '@jikimi/vault'
import { findInPack, type Found } from './find-in-pack.js'
import { keyFolders } from './key-folders.js'
import { packEntry } from './pack-entry.js'
import { packFile, type PackPlace } from './pack-file.js'
import { someAtOnce } from './some-at-once.js'

const FIRST_WITH_PACKS = 2

/** One epoch of the keystore: its key, unwrapped, and the packs that are wrapped by it. */
export class Generation {
  readonly folder: string
  readonly epoch: number
  readonly key: Uint8Array
  #isEnded = false

  constructor(folder: string, epoch: number, key: Uint8Array) {
    this.folder = folder
    this.epoch = epoch
    this.key = key
  }

  /** Its key is zeroed: what it wrapped opens no more. */
  get isEnded(): boolean {
    return this.#isEnded
  }

  end(): void {
    this.#isEnded = true
    this.key.fill(0)
  }

  place(bucket: number): PackPlace {
    return { folder: this.folder, epoch: this.epoch, epochKey: this.key, bucket }
  }

  /** All entries of a bucket; the first epoch has no packs. @throws KeystoreRefused KEYSTORE_PACK_DAMAGED */
  async entries(bucket: number): Promise<Buffer[]> {
    return this.epoch < FIRST_WITH_PACKS ? [] : packFile.read(this.place(bucket))
  }

  /** A living key's entry in its pack. */
  async find(keyId: string): Promise<Found | undefined> {
    const found = await findInPack(this.#packOf(keyId), keyId)
    return found && !packEntry.isBuried(found.entry) ? found : undefined
  }

  unwrap(keyId: string, entry: Buffer): Uint8Array {
    return unwrapKey(this.key, keyId, packEntry.wrappedOf(entry))
  }

  /** Overwrites wrapped keys where they lie. Tombstones make that durable, so nothing waits for the disk here. */
  async overwrite(keyIds: readonly string[]): Promise<void> {
    await someAtOnce(keyIds, async (keyId) => {
      const found = await findInPack(this.#packOf(keyId), keyId)
      if (found === undefined || packEntry.isBuried(found.entry)) return
      const file = await open(this.#packOf(keyId), 'r+')
      try {
        await file.write(Buffer.alloc(packEntry.wrappedBytes), 0, packEntry.wrappedBytes, found.position)
      } finally {
        await file.close()
      }
    })
  }

  #packOf(keyId: string): string {
    return packFile.pathOf(this.place(keyFolders.bucketOf(keyId)))
  }
}
