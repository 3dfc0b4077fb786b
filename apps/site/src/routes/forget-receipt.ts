import type { RequestHandler } from 'express'
import { ownCookieOptions } from '../http/own-cookie-options.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'

export const forgetReceipt =
  (site: Site, locale: Locale): RequestHandler =>
  (_request, response) => {
    response.clearCookie(site.receiptCookie, ownCookieOptions)
    response.set('Cache-Control', 'no-store').redirect(303, `/${locale}/inquiry/receipt`)
  }
