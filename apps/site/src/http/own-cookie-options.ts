import type { CookieOptions } from 'express'

/** How receipt and visit are kept: unreadable to script, sent to this site only. How long is set where they are made. */
export const ownCookieOptions = {
  httpOnly: true,
  secure: true,
  sameSite: 'strict',
  path: '/',
} as const satisfies CookieOptions
