import type { Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type CookieMind, CookieMindContext, NOBODY_ASKED } from '../cookies/cookie-mind.js'
import { contentSecurityPolicy } from './guard-headers.js'

/**
 * Answers with a page; express fills in length and entity tag. A visit is counted on no page that shows one person
 * something, and on none that is a problem.
 */
export const sendPage = (response: Response, status: number, page: VNode): void => {
  const mind = (response.locals['cookies'] as CookieMind | undefined) ?? NOBODY_ASKED
  const isOpen = status === 200 && response.get('Cache-Control') !== 'no-store'
  const counter = isOpen ? mind.counter : undefined
  if (counter) response.set('Content-Security-Policy', contentSecurityPolicy(counter.origin))
  const html = renderToString(
    <CookieMindContext.Provider value={{ ...mind, counter, isAsked: isOpen && mind.isAsked }}>
      {page}
    </CookieMindContext.Provider>,
  )
  response.status(status).type('html').send(`<!doctype html>${html}`)
}
