import { sha256 } from '../text/sha256.js'
import { EntryNotValid } from './entry-not-valid.js'

/** `SHA-256(salt ‖ body)` with a salt of 32 random bytes: whoever has only the entry cannot guess the body. */
export function commitmentOf(salt: Uint8Array, body: string): Uint8Array {
  if (salt.length !== 32) throw new EntryNotValid('a salt has 32 bytes')
  if (!body.isWellFormed()) throw new EntryNotValid('a body is valid UTF-8')
  return sha256(Buffer.concat([salt, Buffer.from(body, 'utf8')]))
}
