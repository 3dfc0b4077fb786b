import express, { type Router } from 'express'
import { assetRoutes } from './http/asset-routes.js'
import { guardHeaders } from './http/guard-headers.js'
import { mindCookies } from './cookies/mind-cookies.js'
import { sendGpc } from './cookies/send-gpc.js'
import { preferredLocale } from './http/preferred-locale.js'
import { readAssets } from './http/read-assets.js'
import { StatedProblem } from './http/stated-problem.js'
import { referenceOf } from './reference-of.js'
import { pagesIn } from './routes/pages-in.js'
import { showProblem } from './routes/show-problem.js'
import type { SitePort } from './site-port.js'
import type { Site } from './site.js'
import { locales } from './words/locale.js'

/** How a site is set up. `cookiePrefix` is `__Host-`; `report` notes a fault and answers with its reference. */
export type SiteOptions = {
  send: SitePort
  isDemo: boolean
  cookiePrefix: string
  visitCounter?: URL | undefined
  report?: (fault: unknown) => string | undefined
}

/**
 * The company's public site: policy, inquiry, receipt, and what was written since, in Korean and English, without script if need be.
 *
 * Mount it last: it owns `/` and answers whatever nobody else did with its own 404. The app sets `trust proxy`, since
 * the visitor's address and the origin a form must come from are taken from the request. Throws if it was not built.
 */
export const createSite = ({ send, isDemo, cookiePrefix, visitCounter, report }: SiteOptions): Router => {
  const assets = readAssets()
  const site: Site = {
    send,
    isDemo,
    assets,
    receiptCookie: `${cookiePrefix}receipt`,
    visitCookie: `${cookiePrefix}visit`,
    ownCookie: `${cookiePrefix}own`,
    choiceCookie: `${cookiePrefix}choice`,
    choiceNowCookie: `${cookiePrefix}choice-now`,
    visitCounter,
    report: (fault) => referenceOf(fault) ?? report?.(fault),
  }
  const router = express.Router()
  router.use(guardHeaders)
  router.use(assetRoutes(assets))
  router.get('/', (request, response) => {
    response.vary('Accept-Language').redirect(302, `/${preferredLocale(request)}/`)
  })
  router.get('/.well-known/gpc.json', sendGpc)
  router.use(mindCookies(site))
  for (const locale of locales) router.use(`/${locale}`, pagesIn(site, locale))
  router.use(() => {
    throw new StatedProblem(404, 'notFound')
  })
  router.use(showProblem(site))
  return router
}
