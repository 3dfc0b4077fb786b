import type { RequestHandler } from 'express'
import { codeIn } from '../../case/code-in.js'
import { readKept } from '../../case/kept.js'
import { sendPage } from '../../http/send-page.js'
import { LinkAskedPage } from '../../pages/link-asked-page.js'
import { refusalOf } from '../../refusal.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { answerUnopened } from './answer-unopened.js'
import { frameOfCase } from './frame-of-case.js'

/** Asks for a new link. The page says the same in every case, so that nobody learns what a code was good for. */
export const renewLink =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const code = codeIn(request.body.code)
    const kept = readKept(request.body)
    try {
      if (code !== undefined) await ask(site, code, request.ip ?? '')
    } catch (thrown) {
      return answerUnopened(site, locale, { request, response }, { kept, code: code ?? '', thrown })
    }
    const frame = await frameOfCase(site, locale, '/case')
    sendPage(response, 200, <LinkAskedPage frame={frame} kept={kept} />)
  }

/** What the API refuses is no news to whoever asked; that it can't be reached, or not so soon again, is. */
const ask = async (site: Site, code: string, address: string): Promise<void> => {
  try {
    await site.send.renewCaseLink(code, { address })
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (refusal === undefined || refusal.category === 'UNAVAILABLE') throw thrown
  }
}
