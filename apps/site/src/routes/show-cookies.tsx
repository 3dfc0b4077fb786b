import type { RequestHandler } from 'express'
import { sendPage } from '../http/send-page.js'
import { CookiesPage } from '../pages/cookies-page.js'
import { frameOf } from '../pages/frame.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

export const showCookies =
  (site: Site, locale: Locale): RequestHandler =>
  async (_request, response) => {
    const policy = await site.send.policyInForce(inContract(locale))
    sendPage(
      response,
      200,
      <CookiesPage frame={frameOf(site, locale, '/cookies', policy.controller)} policy={policy} />,
    )
  }
