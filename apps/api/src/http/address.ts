import type { Request } from 'express'
import { isIP } from 'node:net'

/** Where a request came from: the connection's address, or what a trusted proxy says it was. IPv4 in its plain form. */
export function addressOf(request: Pick<Request, 'ip'>): string {
  const address = (request.ip ?? '').replace(/^::ffff:(?=\d+\.)/, '')
  return isIP(address) ? address : 'unknown'
}
