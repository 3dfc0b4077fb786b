import { createHash, randomBytes } from 'node:crypto'

/** RFC 4648: no digit that looks like a letter. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const CHARACTERS = 16
const CODES = 10
const CODE = new RegExp(`^[${BASE32}]{${CHARACTERS}}$`)

/** Ten codes of 80 random bits each, as they are shown: `XXXX-XXXX-XXXX-XXXX`. */
export const newRecoveryCodes = (): string[] => Array.from({ length: CODES }, newRecoveryCode)

/** What was typed, without spaces and dashes, in capitals; undefined when it is no recovery code at all. */
export function recoveryCodeIn(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
  return CODE.test(code) ? code : undefined
}

/** What is kept of a code: bound to its account, so that equal digests tell nothing and one can't be moved to another. */
export const recoveryDigest = (accountId: string, code: string): Buffer =>
  createHash('sha256').update(`jikimi recovery code 1\n${accountId}\n${code}`, 'utf8').digest()

export const recoveryDigests = (accountId: string, shown: readonly string[]): Buffer[] =>
  shown.map((code) => recoveryDigest(accountId, recoveryCodeIn(code)!))

function newRecoveryCode(): string {
  // 256 is a multiple of 32: every character is as likely as every other
  const characters = [...randomBytes(CHARACTERS)].map((byte) => BASE32[byte % BASE32.length]!).join('')
  return characters.match(/.{4}/g)!.join('-')
}
