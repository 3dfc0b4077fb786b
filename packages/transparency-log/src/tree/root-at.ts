import { emptyRoot } from './empty-root.js'
import type { HashAt } from './hash-at.js'
import { rangeHash } from './range-hash.js'

/** The root of the tree of the first `size` leaves. */
export const rootAt = (size: number, hashAt: HashAt): Uint8Array =>
  size === 0 ? emptyRoot() : rangeHash(0, size, hashAt)
