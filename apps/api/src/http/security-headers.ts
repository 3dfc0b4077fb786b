import type { RequestHandler } from 'express'

/** On every answer; pages set a content policy of their own over this one. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('content-security-policy', `default-src 'none'; frame-ancestors 'none'; base-uri 'none'`)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  response.setHeader('strict-transport-security', 'max-age=31536000')
  next()
}

/** API answers are never kept by anybody on the way. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store')
  next()
}
