import type { Purpose } from './parts/purpose.js'
import type { PolicyDocument } from './policy-document.js'

/** The purpose with this code, or undefined when this policy version lists none. */
export function purposeOf(document: PolicyDocument, code: string): Purpose | undefined {
  return document.purposes.find((purpose) => purpose.code === code)
}
