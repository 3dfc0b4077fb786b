import { canonicalJson } from './canonical-json.js'
import type { PolicyDocument } from './policy-document.js'
import { sha256 } from './sha256.js'

/**
 * SHA-256 in hex over the canonical JSON of the whole document, texts and facts. Layout, comments and key order of the
 * YAML don't change it; one changed letter or number does. Only whether a purpose has meetings is left out: it came
 * later than versions that are published, and nobody is promised anything by it.
 */
export function policyDigest(document: PolicyDocument): string {
  const purposes = document.purposes.map((purpose) => ({ ...purpose, meeting: undefined }))
  return sha256(canonicalJson({ ...document, purposes }))
}
