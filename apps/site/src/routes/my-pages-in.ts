import express, { type Router } from 'express'
import { keepNowhere } from '../http/keep-nowhere.js'
import { leadTo } from '../http/lead-to.js'
import { readForm } from '../http/read-form.js'
import { requireFromHere } from '../http/require-from-here.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'
import { correctOwn } from './my/correct-own.js'
import { leaveMy } from './my/leave-my.js'
import { liftOwn } from './my/lift-own.js'
import { makeOwn } from './my/make-own.js'
import { objectOwn } from './my/object-own.js'
import { openMy } from './my/open-my.js'
import { revokeOwn } from './my/revoke-own.js'
import { sendOwnFile } from './my/send-own-file.js'
import { showLeftMy } from './my/show-left-my.js'
import { showMy } from './my/show-my.js'
import { showMyOpening } from './my/show-my-opening.js'
import { withdrawConsent } from './my/withdraw-consent.js'
import { withdrawOwn } from './my/withdraw-own.js'

/** A person's own page, opened by the link of an e-mail: looking at the address spends nothing, only the form does. */
export const myPagesIn = (site: Site, locale: Locale): Router => {
  const router = express.Router()
  const form = [requireFromHere, ...readForm]
  router.use(keepNowhere)
  router.get('/', showMyOpening(site, locale))
  router.post('/', form, openMy(site, locale))
  router.get('/page', showMy(site, locale))
  router.get(
    ['/request', '/withdraw', '/object', '/correct', '/lift', '/revoke', '/withdraw-consent', '/leave'],
    leadTo(`/${locale}/my/page`),
  )
  router.post('/request', form, makeOwn(site, locale))
  router.post('/withdraw', form, withdrawOwn(site, locale))
  router.post('/object', form, objectOwn(site, locale))
  router.post('/correct', form, correctOwn(site, locale))
  router.post('/lift', form, liftOwn(site, locale))
  router.post('/revoke', form, revokeOwn(site, locale))
  router.post('/withdraw-consent', form, withdrawConsent(site, locale))
  router.get('/data.pdf', sendOwnFile(site, locale, 'pdf'))
  router.get('/data.json', sendOwnFile(site, locale, 'json'))
  router.post('/leave', form, leaveMy(site, locale))
  router.get('/left', showLeftMy(site, locale))
  return router
}
