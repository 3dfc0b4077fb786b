import express, { type Router } from 'express'
import { keepNowhere } from '../http/keep-nowhere.js'
import { leadTo } from '../http/lead-to.js'
import { readForm } from '../http/read-form.js'
import { requireFromHere } from '../http/require-from-here.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'
import { answerConsent } from './consent/answer-consent.js'
import { showConsent, showConsentOpening } from './consent/show-consent.js'

/** Where somebody is asked for their consent again. */
export const consentPagesIn = (site: Site, locale: Locale): Router => {
  const router = express.Router()
  const form = [requireFromHere, ...readForm]
  router.use(keepNowhere)
  router.get('/', showConsentOpening(site, locale))
  router.post('/', form, showConsent(site, locale))
  router.get('/answer', leadTo(`/${locale}/consent`))
  router.post('/answer', form, answerConsent(site, locale))
  return router
}
