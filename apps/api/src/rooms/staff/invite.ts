import { newSecretToken, tokenDigest } from '../../kernel/secret-token.js'
import type { WritingWork } from '../../persistence/work.js'

const DAYS = 3

/** One-time, for three days; only its digest is kept. */
export async function invite(work: WritingWork, accountId: string): Promise<{ token: string; expiresAt: Date }> {
  const token = newSecretToken()
  const expiresAt = new Date(work.now.getTime() + DAYS * 86_400_000)
  await work.rows('invite', 'insert into jikimi.invitation (token_digest, account_id, expires_at) values ($1, $2, $3)', [
    tokenDigest(token),
    accountId,
    expiresAt,
  ])
  return { token, expiresAt }
}
