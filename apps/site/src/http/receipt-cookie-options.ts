import type { CookieOptions } from 'express'

/** How the receipt is kept: unreadable to script, sent to this site only. The hour is set where it is handed out. */
export const receiptCookieOptions = {
  httpOnly: true,
  secure: true,
  sameSite: 'strict',
  path: '/',
} as const satisfies CookieOptions
