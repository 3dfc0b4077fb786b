import type { RequestHandler } from 'express'
import { isKey } from '../../inquiry/is-key.js'
import { textIn } from '../../rights/text-in.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { ownAct } from './own-act.js'
import { unreadableAct } from './unreadable-act.js'

export const withdrawConsent = (site: Site, locale: Locale): RequestHandler =>
  ownAct(site, locale, 'consent', async (visit, form) => {
    const id = textIn(form['id'])
    return isKey(id) ? site.send.withdrawOwnConsent(visit, id) : unreadableAct(locale)
  })
