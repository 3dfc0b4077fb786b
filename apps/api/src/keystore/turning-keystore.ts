import type { Keystore } from './keystore.js'
import type { OnKeystoreStep } from './steps.js'

/** Keys that were packed under the current epoch, a bucket at a time. */
export interface PackedKey {
  readonly id: string
  /** When it was made, in seconds of the file system's clock. */
  readonly madeAt: number
}

/** What a turn carried over and what it left behind. */
export interface TurnCounts {
  readonly keys: number
  readonly tombstones: number
}

/**
 * A keystore whose epoch can be turned by this process. The steps are called in order, each as often as one likes; a
 * turn that a crash interrupted is gone on with where it was. Until `endTurn` the old epoch is whole.
 */
export interface TurningKeystore extends Keystore {
  /**
   * Makes the next epoch's key and begins to wrap new data keys with it. Returns the next epoch.
   * @throws KeystoreRefused KEYSTORE_IN_USE when another process has the folder
   */
  beginTurn(onStep?: OnKeystoreStep): Promise<number>
  /** Rewrites all living keys under the next epoch's key, bucket by bucket. */
  rewrap(onStep?: OnKeystoreStep): Promise<void>
  /** The next epoch becomes the one that counts, and the old key is overwritten and removed. Tidies up afterwards. */
  endTurn(onStep?: OnKeystoreStep): Promise<void>
  /** Keys that lie packed under this epoch, and those that are buried in the one before it or in it. */
  counts(epoch: number): Promise<TurnCounts>
  /** Living keys that lie packed, a bucket at a time, and what time it is by the clock of the file system, in seconds. */
  packed(): AsyncIterable<{ readonly keys: readonly PackedKey[]; readonly fileNow: number }>
  /** Keys that were buried in the epoch that counts. */
  buried(): Promise<readonly string[]>
}
