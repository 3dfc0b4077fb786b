import type { Response } from 'express'
import { sendPage } from '../../http/send-page.js'
import { ConsentPage } from '../../pages/consent/consent-page.js'
import { OpenConsentPage } from '../../pages/consent/open-consent-page.js'
import { refusalOf } from '../../refusal.js'
import type { ConsentAsk } from '../../site-port.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from '../case/frame-of-case.js'

type Shown = { status: number; code: string; ask?: ConsentAsk; problem?: string | undefined }

/** Answers with what is asked, or with the form that opens it. The code is in this answer's body and nowhere else. */
export const answerWithConsent = async (site: Site, locale: Locale, response: Response, shown: Shown) => {
  const { status, code, ask, problem } = shown
  const frame = await frameOfCase(site, locale, '/consent')
  sendPage(
    response,
    status,
    ask ? (
      <ConsentPage frame={frame} ask={ask} code={code} problem={problem} />
    ) : (
      <OpenConsentPage frame={frame} code={code} problem={problem} />
    ),
  )
}

/** Whether nobody knows such a link. */
export const isUnknown = (thrown: unknown): boolean => refusalOf(thrown)?.code === 'LINK_NOT_VALID'
