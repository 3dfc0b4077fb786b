import type { RequestHandler } from 'express'
import { sendRefusal } from './send-refusal.js'

/**
 * A browser may ask for a file from the dashboard's own pages, or because a person typed the address: no other site and
 * no other port of this host may make it ask. Callers that are no browser send no such header.
 */
export function demandOwnNavigation(hosts: ReadonlySet<string>): RequestHandler {
  return ({ headers }, response, next) => {
    const site = headers['sec-fetch-site']
    const isOwn = site === undefined || site === 'same-origin' || site === 'none'
    const isOurHost = headers.host === undefined || hosts.has(headers.host)
    return isOwn && isOurHost ? next() : sendRefusal(response, 403, 'ORIGIN_NOT_ALLOWED', 'NOT_ALLOWED')
  }
}
