import type { Request, Response } from 'express'
import type { SessionCookie } from '../persistence/context.js'

/** `__Host-` binds it to this host, `Secure` and path `/`; browsers hold loopback for secure. */
export const SESSION_COOKIE = '__Host-jikimi-session'

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict'

export function sessionTokenIn(request: Request): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    // Spaces and tabs only: with other white space before it a name lacks the prefix that browsers guard
    const [name, value] = pair.replace(/^[ \t]+|[ \t]+$/g, '').split('=')
    if (name === SESSION_COOKIE && value && /^[\w-]{43}$/.test(value)) return value
  }
  return undefined
}

export const sessionCookieOf = (response: Response): SessionCookie => ({
  set: (token, until) =>
    void response.append('set-cookie', `${SESSION_COOKIE}=${token}; ${ATTRIBUTES}; Expires=${until.toUTCString()}`),
  clear: () => {
    response.append('set-cookie', `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`)
    response.setHeader('clear-site-data', '"cache", "storage"')
  },
})
