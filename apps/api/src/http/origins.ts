import type { Request, RequestHandler } from 'express'
import type { Configuration } from '../config/configuration.js'
import { sendRefusal } from './send-refusal.js'

/** The hosts that the dashboard may be reached under. */
export function staffHosts({ mode, port, staffUrl }: Configuration): ReadonlySet<string> {
  const local = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]
  return new Set(mode === 'demo' ? [staffUrl.host, ...local] : [staffUrl.host])
}

/**
 * A browser's request for staff must come from the dashboard's own pages: neither another site nor another port of
 * this host may send it. Callers that are no browser send neither header.
 */
export function demandSameOrigin(hosts: ReadonlySet<string>): RequestHandler {
  return (request, response, next) =>
    isSameOrigin(request, hosts) ? next() : sendRefusal(response, 403, 'ORIGIN_NOT_ALLOWED', 'NOT_ALLOWED')
}

function isSameOrigin({ headers }: Request, hosts: ReadonlySet<string>): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (headers.origin !== undefined && (!hosts.has(hostOf(headers.origin)) || hostOf(headers.origin) !== headers.host))
    return false
  return headers.host === undefined || hosts.has(headers.host)
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '')
