import type { RequestHandler } from 'express'
import { readAct } from '../../my/posted-act.js'
import { textIn } from '../../rights/text-in.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { ownAct } from './own-act.js'
import { unreadableAct } from './unreadable-act.js'

export const objectOwn = (site: Site, locale: Locale): RequestHandler =>
  ownAct(site, locale, 'objected', async (visit, form) => {
    const act = readAct(form)
    return act ? site.send.objectToDecision(visit, { ...act, words: textIn(form['words']) }) : unreadableAct(locale)
  })
