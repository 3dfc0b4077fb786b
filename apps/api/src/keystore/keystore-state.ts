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
  /** Keystores of this process that share it; the last one that closes ends it. */
  users: number
  /** Gives the folder back; undefined where another process or keystore holds it. */
  release: (() => void) | undefined
}

const held = new Map<string, KeystoreState>()

/** Two keystores over one folder in one process are one: what one of them turns, the other reads. */
export const sharedStates = {
  of: (folder: string): KeystoreState | undefined => held.get(folder),

  hold(state: KeystoreState): void {
    held.set(state.folder, state)
  },

  /** True for the last of them. */
  leave(state: KeystoreState): boolean {
    state.users -= 1
    if (state.users > 0) return false
    if (held.get(state.folder) === state) held.delete(state.folder)
    return true
  },
}
