import type { RequestHandler } from 'express'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'
import { withinOwnVisit } from './within-own-visit.js'

/** Everything of the page as a file: made now, kept nowhere. */
export const sendOwnFile = (site: Site, locale: Locale, kind: 'pdf' | 'json'): RequestHandler =>
  withinOwnVisit(site, locale, async (visit, _request, response) => {
    const { type, name, bytes } = await site.send.ownData(visit, kind, inContract(locale))
    response.type(type).attachment(name).send(Buffer.from(bytes))
  })
