import type { CookieOptions, Request } from 'express'

/** How the receipt is kept: unreadable to script, sent to this site only. The hour is set where it is handed out. */
export const receiptCookieOptions = {
  httpOnly: true,
  secure: true,
  sameSite: 'strict',
  path: '/',
} as const satisfies CookieOptions

/** The receipt this browser carries, if it carries a readable one. */
export const receiptFrom = (request: Request, name: string): string | undefined => {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return value !== undefined && readable.test(value) ? value : undefined
}

const readable = /^[\w.~:-]{1,512}$/
