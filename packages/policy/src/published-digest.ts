import { normaliseBlanks } from './normalise-blanks.js'
import { sha256 } from './sha256.js'

/** SHA-256 in hex of a published policy text after `normaliseBlanks`: what `published.sha256` of a document states. */
export function publishedDigest(text: string): string {
  return sha256(normaliseBlanks(text))
}
