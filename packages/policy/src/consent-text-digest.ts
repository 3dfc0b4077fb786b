import { sha256 } from './sha256.js'

/** What a consent record keeps of the text that was shown: SHA-256 in hex of its NFC form in UTF-8. */
export function consentTextDigest(text: string): string {
  return sha256(text)
}
