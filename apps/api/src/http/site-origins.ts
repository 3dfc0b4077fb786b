import type { Request, RequestHandler, Response } from 'express'
import type { ReadPool } from '../persistence/read-pool.js'
import { sendRefusal } from './send-refusal.js'

/**
 * CORS by the site keys' origins: a frontend's browser code may call from the origins that its key names and from
 * nowhere else. No cookies are ever allowed.
 */
export function siteOrigins(reads: ReadPool, ownHosts: ReadonlySet<string>): RequestHandler {
  return async (request, response, next) => {
    const { origin } = request.headers
    if (origin === undefined || isOwn(origin, ownHosts)) return next()
    if (!(await isAllowed(reads, request, origin)))
      return sendRefusal(response, 403, 'ORIGIN_NOT_ALLOWED', 'NOT_ALLOWED')
    allow(response, origin)
    if (request.method !== 'OPTIONS') return next()
    response.setHeader('access-control-allow-methods', 'POST')
    response.setHeader('access-control-allow-headers', 'content-type, x-site-key, authorization')
    response.setHeader('access-control-max-age', '600')
    response.status(204).end()
  }
}

function allow(response: Response, origin: string): void {
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('vary', 'Origin')
}

/** With the request's own key, where it has one: a key's origins don't open another key's. */
async function isAllowed(reads: ReadPool, request: Request, origin: string): Promise<boolean> {
  const key = request.headers['x-site-key']
  const reading = reads.begin(typeof key === 'string' ? key : undefined)
  try {
    const [row] = await reading.rows<{ is_allowed: boolean }>(
      'origin-allowed',
      'select jikimi.allows_origin($1) as is_allowed',
      [origin],
    )
    return row!.is_allowed
  } finally {
    reading.end()
  }
}

const isOwn = (origin: string, hosts: ReadonlySet<string>): boolean =>
  URL.canParse(origin) && hosts.has(new URL(origin).host)
