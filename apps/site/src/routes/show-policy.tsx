import type { RequestHandler } from 'express'
import { sendPage } from '../http/send-page.js'
import { frameOf } from '../pages/frame.js'
import { PolicyPage } from '../pages/policy-page.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

export const showPolicy =
  (site: Site, locale: Locale): RequestHandler =>
  async (_request, response) => {
    const [policy, versions] = await Promise.all([
      site.send.policyInForce(inContract(locale)),
      site.send.policyVersions(),
    ])
    const frame = frameOf(site, locale, '/policy', policy.controller)
    sendPage(response, 200, <PolicyPage frame={frame} policy={policy} versions={versions} />)
  }
