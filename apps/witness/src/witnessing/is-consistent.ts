import { emptyRoot, verifyConsistency, type Checkpoint } from '@jikimi/transparency-log'
import type { AddRequest } from './add-request.js'

/** Whether a checkpoint may follow the last one that was cosigned (undefined: none was). */
export function isConsistent({ checkpoint, hashes }: AddRequest, last: Checkpoint | undefined): boolean {
  const { size, root } = checkpoint
  if (size === 0 && Buffer.compare(root, emptyRoot()) !== 0) return false
  // Every tree begins with the empty one: there is nothing to prove, and no proof may be given
  if (last === undefined || last.size === 0) return hashes.length === 0
  return verifyConsistency({ oldSize: last.size, oldRoot: last.root, size, root, hashes })
}
