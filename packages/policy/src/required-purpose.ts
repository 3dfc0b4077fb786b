import type { Purpose } from './parts/purpose.js'
import type { PolicyDocument } from './policy-document.js'
import { purposeOf } from './purpose-of.js'

/** The purpose with this code. The error doesn't repeat the code: it may be what a visitor sent. */
export function requiredPurpose(document: PolicyDocument, code: string): Purpose {
  const purpose = purposeOf(document, code)
  if (purpose === undefined) throw new RangeError(`policy version ${document.version} lists no such purpose`)
  return purpose
}
