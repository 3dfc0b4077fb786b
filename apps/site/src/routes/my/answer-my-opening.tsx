import type { Request, Response } from 'express'
import type { LinkRefusal } from '../../case/link-refusal.js'
import { cookieFrom } from '../../http/cookie-from.js'
import { sendPage } from '../../http/send-page.js'
import { MyLinkRefusedPage } from '../../pages/my/my-link-refused-page.js'
import { OpenMyPage } from '../../pages/my/open-my-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from '../case/frame-of-case.js'

type Exchange = { request: Request; response: Response }
type Shown = {
  status: number
  code?: string
  why?: LinkRefusal
  problem?: string | undefined
  isUncertain?: boolean
  reference?: string | undefined
}

/** Answers with the form that opens the own page, or with what is wrong with the link. */
export const answerMyOpening = async (site: Site, locale: Locale, exchange: Exchange, shown: Shown): Promise<void> => {
  const { status, why, ...props } = shown
  const frame = await frameOfCase(site, locale, '/my')
  const hasVisit = cookieFrom(exchange.request, site.ownCookie) !== undefined
  const page = why ? (
    <MyLinkRefusedPage frame={frame} why={why} hasVisit={hasVisit} />
  ) : (
    <OpenMyPage frame={frame} hasVisit={hasVisit} {...props} />
  )
  sendPage(exchange.response, status, page)
}
