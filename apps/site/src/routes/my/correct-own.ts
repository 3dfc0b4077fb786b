import type { RequestHandler } from 'express'
import { isKey } from '../../inquiry/is-key.js'
import { readAct } from '../../my/posted-act.js'
import { textIn } from '../../rights/text-in.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { wordsIn } from '../../words/words-in.js'
import { ownAct } from './own-act.js'

/** Proposes how one item should read; the form names it as `<id> <item>`. */
export const correctOwn = (site: Site, locale: Locale): RequestHandler =>
  ownAct(site, locale, 'proposed', async (visit, form) => {
    const act = readAct(form)
    const [heldId, item] = textIn(form['item']).split(' ')
    const value = textIn(form['value']).trim()
    if (!act || !isKey(heldId) || !item || value === '') return { problem: wordsIn(locale).ownActs.noItem }
    return site.send.proposeOwnCorrection(visit, {
      ...act,
      changes: [{ heldId, item, value }],
      words: textIn(form['words']),
    })
  })
