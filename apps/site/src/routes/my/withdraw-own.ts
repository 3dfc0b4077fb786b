import type { RequestHandler } from 'express'
import { readAct } from '../../my/posted-act.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { unreadableAct } from './unreadable-act.js'
import { ownAct } from './own-act.js'

export const withdrawOwn = (site: Site, locale: Locale): RequestHandler =>
  ownAct(site, locale, 'withdrawn', async (visit, form) => {
    const act = readAct(form)
    return act ? site.send.withdrawOwnRequest(visit, act) : unreadableAct(locale)
  })
