/** What tokens of one epoch are made with. */
export interface EpochLookupKey {
  readonly epoch: number
  readonly key: Uint8Array
}

/** How a keystore stands: counts, never a key or an id. */
export interface KeystoreStanding {
  readonly epoch: number
  /** Keys that open. */
  readonly keys: number
  /** Keys buried since the epoch began: the next turn leaves them behind. */
  readonly buried: number
  /** How far the turn to the next epoch has come. */
  readonly turn?: { readonly epoch: number; readonly buckets: number; readonly doneBuckets: number }
}

/**
 * The port to the one place that holds data keys. No key, wrapped or not, may reach PostgreSQL: a deleted row's bytes
 * stay in its pages, its WAL and every dump.
 *
 * Every returned key is a copy of 32 bytes that belongs to the caller, who zeroes it when done.
 *
 * @law PIPA 21, 29
 */
export interface Keystore {
  /** Which keystore this is; a database remembers it, so that the two are never mixed up. */
  readonly id: string
  /** Generation of the key that wraps the data keys, from 1. */
  readonly epoch: number
  /**
   * Makes the data key of a new collection. When it returns, the key is durable; only then may its row commit. Throws a
   * fault when a key of this id exists, and a RangeError when the id is no lower-case UUID.
   */
  create(keyId: string): Promise<Uint8Array>
  /** The data key. Throws `KeyGone` when there is none (any more), `SealBroken` when the stored one is not this key. */
  open(keyId: string): Promise<Uint8Array>
  /**
   * From now on these do not open; durable when it returns. Silent about what is gone. Copies of the keystore end with
   * the next turn of its epoch.
   *
   * @law PIPA 21①, Decree 16①
   */
  bury(keyIds: readonly string[]): Promise<void>
  /** Of these, the ones that the keystore does not have. */
  missing(keyIds: readonly string[]): Promise<readonly string[]>
  /** Removes a key whose transaction rolled back. Silent when it is gone already. It is no destruction: copies stay. */
  discard(keyId: string): Promise<void>
  /** The key that lookup tokens of this epoch are made with. */
  lookupKey(): Uint8Array
  /** Lookup keys to write tokens with: the current epoch's, and the next one's while a turn is under way. */
  lookupKeys(): readonly EpochLookupKey[]
  standing(): Promise<KeystoreStanding>
  /** Whether keys can be read and made right now. Never throws. */
  isReady(): Promise<boolean>
  /** Zeroes every key in memory; nothing can be opened afterwards. */
  close(): void
}
