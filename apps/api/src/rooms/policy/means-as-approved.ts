import { isDeepStrictEqual } from 'node:util'
import { consequencesOf, differenceOf, type PolicyDocument } from '@jikimi/policy'
import type { PublishedPolicy } from '../../persistence/work.js'

const found = new WeakMap<PublishedPolicy, Map<PolicyDocument, boolean>>()

/**
 * Whether a version still means, against the one before it, what was approved: by the rules of this program, which may be
 * newer than the approval. What came as a file was approved as nothing. Found once. @law policy 11
 */
export function meansAsApproved(version: PublishedPolicy, before: PublishedPolicy | undefined): boolean {
  if (version.consequences === null || !before) return true
  const known = found.get(version) ?? new Map<PolicyDocument, boolean>()
  found.set(version, known)
  const earlier = known.get(before.document)
  if (earlier !== undefined) return earlier
  const means =
    isDeepStrictEqual(consequencesOf(before.document, version.document), version.consequences) &&
    differenceOf(before.document, version.document).noticeDays <= version.noticeDays
  known.set(before.document, means)
  return means
}
