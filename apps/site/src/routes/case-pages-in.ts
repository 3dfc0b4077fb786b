import express, { type Router } from 'express'
import { keepNowhere } from '../http/keep-nowhere.js'
import { leadTo } from '../http/lead-to.js'
import { readForm } from '../http/read-form.js'
import { requireFromHere } from '../http/require-from-here.js'
import type { Site } from '../site.js'
import type { Locale } from '../words/locale.js'
import { declineMeeting } from './case/decline-meeting.js'
import { leaveCase } from './case/leave-case.js'
import { openCase } from './case/open-case.js'
import { pickTime } from './case/pick-time.js'
import { renewLink } from './case/renew-link.js'
import { sendCalendarFile } from './case/send-calendar-file.js'
import { showConversation } from './case/show-conversation.js'
import { showLeft } from './case/show-left.js'
import { showOpening } from './case/show-opening.js'
import { writeLetter } from './case/write-letter.js'

/** What a visitor sees of their own inquiry, opened by the link of an e-mail. Nobody on the way keeps any of it. */
export const casePagesIn = (site: Site, locale: Locale): Router => {
  const router = express.Router()
  const form = [requireFromHere, ...readForm]
  const open = `/${locale}/case`
  const conversation = `${open}/conversation`
  router.use(keepNowhere)
  router.get('/', showOpening(site, locale))
  router.post('/', form, openCase(site, locale))
  router.get('/renew', leadTo(open))
  router.post('/renew', form, renewLink(site, locale))
  router.get('/conversation', showConversation(site, locale))
  router.get('/meeting.ics', sendCalendarFile(site, locale))
  // Somebody who reloads what a form answered with, or comes back to it
  router.get(['/letter', '/time', '/decline', '/leave'], leadTo(conversation))
  router.post('/letter', form, writeLetter(site, locale))
  router.post('/time', form, pickTime(site, locale))
  router.post('/decline', form, declineMeeting(site, locale))
  router.post('/leave', form, leaveCase(site, locale))
  router.get('/left', showLeft(site, locale))
  return router
}
