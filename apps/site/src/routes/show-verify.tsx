import type { RequestHandler } from 'express'
import { sendPage } from '../http/send-page.js'
import { frameOf } from '../pages/frame.js'
import { VerifyPage } from '../pages/verify-page.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

export const showVerify =
  (site: Site, locale: Locale): RequestHandler =>
  async (_request, response) => {
    const { controller } = await site.send.policyInForce(inContract(locale))
    sendPage(response, 200, <VerifyPage frame={frameOf(site, locale, '/verify', controller)} />)
  }
