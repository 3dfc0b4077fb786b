import type { Request } from 'express'

/**
 * Whether a form was sent from one of our own pages. `Sec-Fetch-Site` decides where the browser sends it. Our pages'
 * `no-referrer` makes browsers send `Origin: null`, so null alone counts as a stranger and not as a proof.
 */
export const isFromHere = (request: Request): boolean => {
  const site = request.get('sec-fetch-site')
  const origin = request.get('origin')
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined || origin === 'null') return site === 'same-origin'
  return origin === `${request.protocol}://${request.host}`
}
