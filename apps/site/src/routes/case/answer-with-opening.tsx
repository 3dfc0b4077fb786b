import type { Request, Response } from 'express'
import { cookieFrom } from '../../http/cookie-from.js'
import { sendPage } from '../../http/send-page.js'
import { OpenCasePage } from '../../pages/open-case-page.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from './frame-of-case.js'

type Shown = {
  status: number
  kept?: string
  code?: string
  problem?: string | undefined
  isUncertain?: boolean
  reference?: string | undefined
}

/** Answers with the form that opens an inquiry. What was typed and pasted is in this answer's body and nowhere else. */
export const answerWithOpening = async (
  site: Site,
  locale: Locale,
  { request, response }: { request: Request; response: Response },
  { status, kept = '', ...shown }: Shown,
): Promise<void> => {
  const frame = await frameOfCase(site, locale, '/case')
  const hasVisit = cookieFrom(request, site.visitCookie) !== undefined
  sendPage(response, status, <OpenCasePage frame={frame} hasVisit={hasVisit} kept={kept} {...shown} />)
}
