import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import express, { Router } from 'express'

const PLACEHOLDER = '__CSP_NONCE__'

/** The dashboard's page with a fresh nonce per response, and its hashed files. */
export async function dashboardFiles(folder: string): Promise<Router> {
  const pieces = (await readFile(join(folder, 'index.html'), 'utf8')).split(PLACEHOLDER)
  const router = Router()
  router.get('/', (request, response) => {
    // Relative addresses of the page need the slash
    if (!request.originalUrl.split('?')[0]!.endsWith('/')) return response.redirect(308, '/admin/')
    const nonce = randomBytes(16).toString('base64')
    response.setHeader('content-security-policy', policy(nonce))
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    return response.end(pieces.join(nonce))
  })
  router.use(
    express.static(folder, { index: false, redirect: false, immutable: true, maxAge: '1y', fallthrough: true }),
  )
  return router
}

const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types pdf-worker dompurify`,
  ].join('; ')
