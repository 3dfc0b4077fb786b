import { newSecretToken, tokenDigest } from '../../kernel/secret-token.js'
import type { WritingWork } from '../../persistence/work.js'

const DAYS = 3

/** One-time, for three days, in place of every earlier one; only its digest is kept. */
export async function invite(work: WritingWork, accountId: string): Promise<{ token: string; expiresAt: Date }> {
  const token = newSecretToken()
  const expiresAt = new Date(work.now.getTime() + DAYS * 86_400_000)
  await work.rows('end-invitations', 'select jikimi.end_invitations_of($1)', [accountId])
  await work.rows(
    'invite',
    'insert into jikimi.invitation (token_digest, account_id, expires_at) values ($1, $2, $3)',
    [tokenDigest(token), accountId, expiresAt],
  )
  return { token, expiresAt }
}
