import { timingSafeEqual } from 'node:crypto'
import { type Request, type Response, Router, text } from 'express'
import { tokenDigest } from '../kernel/secret-token.js'
import { type ReturnedMail, readReturnedMail } from '../rooms/inquiries/index.js'
import { sendRefusal } from './send-refusal.js'

export interface MailBouncesParts {
  readonly secret: string
  /** Of the Message-IDs that Jikimi writes. */
  readonly host: string
  note(returned: ReturnedMail): Promise<void>
}

const LIMIT_BYTES = 65_536

/**
 * `POST /mail/bounces`: where a mail server hands in what came back (RFC 3464), by a secret of its own. The answer is
 * the same whether it was about a letter of ours or not.
 */
export function mailBounces({ secret, host, note }: MailBouncesParts): Router {
  const router = Router()
  const expected = tokenDigest(`Bearer ${secret}`)
  router.post(
    '/bounces',
    (request, response, next) =>
      timingSafeEqual(tokenDigest(request.headers.authorization ?? ''), expected)
        ? next()
        : sendRefusal(response, 401, 'NOT_SIGNED_IN', 'NOT_ALLOWED'),
    text({ type: () => true, limit: LIMIT_BYTES, inflate: false }),
    async (request: Request<unknown, unknown, unknown>, response: Response) => {
      const returned = readReturnedMail(typeof request.body === 'string' ? request.body : '', host)
      if (returned) await note(returned)
      response.status(204).end()
    },
  )
  return router
}
