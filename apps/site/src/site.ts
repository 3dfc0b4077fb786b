import type { Assets } from './http/assets.js'
import type { SitePort } from './site-port.js'

/** What every route of the site is given. */
export type Site = {
  readonly send: SitePort
  readonly isDemo: boolean
  readonly receiptCookie: string
  readonly visitCookie: string
  readonly ownCookie: string
  readonly choiceCookie: string
  readonly choiceNowCookie: string
  /** An image of the company's by which it counts visits, where a visitor allows it. */
  readonly visitCounter: URL | undefined
  readonly assets: Assets
  /** Tells the installation of a fault and answers with the reference it was noted under. */
  readonly report: (fault: unknown) => string | undefined
}
