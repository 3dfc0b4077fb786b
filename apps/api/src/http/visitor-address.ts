import { timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import type { Request } from 'express'
import { tokenDigest } from '../kernel/secret-token.js'
import { addressOf } from './address.js'

/**
 * For whom a site asks. Only the built-in site is believed when it names its visitor's address, and only over
 * loopback: a forged header of anybody else never reaches a record.
 */
export function visitorAddress(request: Request, ownSiteKey: string): string {
  const address = addressOf(request)
  const named = request.headers['x-visitor-address']
  const key = request.headers['x-site-key']
  const isOwnSite = typeof key === 'string' && timingSafeEqual(tokenDigest(key), tokenDigest(ownSiteKey))
  const isLoopback = address === '127.0.0.1' || address === '::1'
  return isOwnSite && isLoopback && typeof named === 'string' && isIP(named) ? named : address
}
