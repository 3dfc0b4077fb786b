import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for sessions, invitations and site keys. Only its digest is ever stored. */
export const newSecretToken = (): string => randomBytes(32).toString('base64url')

/** SHA-256 of the token's text; `jikimi.token_digest()` in SQL computes the same. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()
