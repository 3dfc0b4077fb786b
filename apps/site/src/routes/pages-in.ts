import express, { type Router } from 'express'
import { readForm } from '../http/read-form.js'
import { requireFromHere } from '../http/require-from-here.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'
import { answerVerify } from './answer-verify.js'
import { casePagesIn } from './case-pages-in.js'
import { consentPagesIn } from './consent-pages-in.js'
import { forgetReceipt } from './forget-receipt.js'
import { myPagesIn } from './my-pages-in.js'
import { receiveInquiry } from './receive-inquiry.js'
import { rightsPagesIn } from './rights-pages-in.js'
import { chooseCookies } from './choose-cookies.js'
import { sendFeed } from './send-feed.js'
import { showChanges, showHistory, showVersion } from './show-history.js'
import { showCookies } from './show-cookies.js'
import { showHome } from './show-home.js'
import { showInquiry } from './show-inquiry.js'
import { showPolicy } from './show-policy.js'
import { showReceipt } from './show-receipt.js'
import { showVerify } from './show-verify.js'

/** The site in one language. */
export const pagesIn = (site: Site, locale: Locale): Router => {
  const router = express.Router()
  router.get('/', showHome(site, locale))
  router.get('/policy', showPolicy(site, locale))
  router.get('/policy/history', showHistory(site, locale))
  router.get('/policy/versions/:version', showVersion(site, locale))
  router.get('/policy/changes/:version', showChanges(site, locale))
  router.get('/policy/feed.xml', sendFeed(site, locale))
  router.get('/cookies', showCookies(site, locale))
  router.post('/cookies', requireFromHere, ...readForm, chooseCookies(site, locale))
  router.get('/inquiry', showInquiry(site, locale))
  router.post('/inquiry', requireFromHere, ...readForm, receiveInquiry(site, locale))
  router.get('/inquiry/receipt', showReceipt(site, locale))
  router.post('/inquiry/receipt/forget', requireFromHere, forgetReceipt(site, locale))
  router.get('/verify', showVerify(site, locale))
  router.post('/verify', requireFromHere, ...readForm, answerVerify(site, locale))
  router.use('/case', casePagesIn(site, locale))
  router.use('/rights', rightsPagesIn(site, locale))
  router.use('/my', myPagesIn(site, locale))
  router.use('/consent', consentPagesIn(site, locale))
  return router
}
