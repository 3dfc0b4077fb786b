import type { RequestHandler } from 'express'
import { sendPage } from '../http/send-page.js'
import { StatedProblem } from '../http/stated-problem.js'
import { ChangesPage } from '../pages/changes-page.js'
import { frameOf } from '../pages/frame.js'
import { HistoryPage } from '../pages/history-page.js'
import { PolicyPage } from '../pages/policy-page.js'
import type { Site } from '../site.js'
import { inContract, type Locale } from '../words/locale.js'

export const showHistory =
  (site: Site, locale: Locale): RequestHandler =>
  async (_request, response) => {
    const [{ controller }, versions] = await Promise.all([
      site.send.policyInForce(inContract(locale)),
      site.send.policyVersions(),
    ])
    const frame = frameOf(site, locale, '/policy/history', controller)
    sendPage(response, 200, <HistoryPage frame={frame} versions={versions} />)
  }

export const showVersion =
  (site: Site, locale: Locale): RequestHandler<{ version: string }> =>
  async ({ params: { version } }, response) => {
    const [policy, versions] = await Promise.all([
      site.send.policyVersion(version, inContract(locale)),
      site.send.policyVersions(),
    ])
    if (policy === null) throw new StatedProblem(404, 'notFound')
    const frame = frameOf(site, locale, `/policy/versions/${policy.version}`, policy.controller)
    sendPage(response, 200, <PolicyPage frame={frame} policy={policy} versions={versions} />)
  }

export const showChanges =
  (site: Site, locale: Locale): RequestHandler<{ version: string }> =>
  async ({ params: { version } }, response) => {
    const [{ controller }, changes] = await Promise.all([
      site.send.policyInForce(inContract(locale)),
      site.send.policyChanges(version, inContract(locale)),
    ])
    if (changes === null) throw new StatedProblem(404, 'notFound')
    const frame = frameOf(site, locale, `/policy/changes/${changes.version}`, controller)
    sendPage(response, 200, <ChangesPage frame={frame} changes={changes} />)
  }
