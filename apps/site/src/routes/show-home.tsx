import type { RequestHandler } from 'express'
import { sendPage } from '../http/send-page.js'
import { frameOf } from '../pages/frame.js'
import { HomePage } from '../pages/home-page.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

export const showHome =
  (site: Site, locale: Locale): RequestHandler =>
  async (_request, response) => {
    const [policy, versions] = await Promise.all([
      site.send.policyInForce(inContract(locale)),
      site.send.policyVersions(),
    ])
    const frame = frameOf(site, locale, '/', policy.controller)
    sendPage(response, 200, <HomePage frame={frame} policy={policy} versions={versions} />)
  }
