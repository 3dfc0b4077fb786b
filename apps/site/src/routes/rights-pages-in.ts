import express, { type Router } from 'express'
import { keepNowhere } from '../http/keep-nowhere.js'
import { leadTo } from '../http/lead-to.js'
import { readForm } from '../http/read-form.js'
import { requireFromHere } from '../http/require-from-here.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'
import { askForLink } from './rights/ask-for-link.js'
import { sendRequest } from './rights/send-request.js'
import { showGuide } from './rights/show-guide.js'
import { showRights } from './rights/show-rights.js'

/** The rights of the data subject: what they are, every way to exercise them, and the two forms. */
export const rightsPagesIn = (site: Site, locale: Locale): Router => {
  const router = express.Router()
  const form = [requireFromHere, ...readForm]
  router.use(keepNowhere)
  router.get('/', showRights(site, locale))
  router.post('/', form, sendRequest(site, locale))
  router.get('/guide', showGuide(site, locale))
  router.get('/link', leadTo(`/${locale}/rights`))
  router.post('/link', form, askForLink(site, locale))
  return router
}
