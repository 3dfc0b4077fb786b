import type { BucketLocks } from './bucket-locks.js'
import type { Generation } from './generation.js'

/** What reading, burying and turning share in this process. */
export interface KeystoreState {
  readonly id: string
  readonly folder: string
  readonly rootPath: string
  readonly locks: BucketLocks
  /** Keys that are being written: a turn begins to pack once those of the old epoch are on disk. */
  readonly creating: Map<string, Promise<unknown>>
  current: Generation
  /** While a turn is under way: new keys are wrapped by it. */
  next: Generation | undefined
  /** Gives the folder back; undefined where another process or keystore holds it. */
  release: (() => void) | undefined
}
