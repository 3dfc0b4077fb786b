import type { AddressInfo } from 'node:net'
import express from 'express'
import { createSite, type SiteOptions, type SitePort } from '../src/index.js'

/** The site on a loopback port of its own; `close` ends it. */
export const aRunningSite = async (send: SitePort, options: Partial<SiteOptions> = {}) => {
  const app = express()
  app.use(createSite({ send, isDemo: false, cookiePrefix: '__Host-', ...options }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    get: (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers, redirect: 'manual' }),
    post: (path: string, fields: Iterable<[string, string]>, headers: Record<string, string> = {}) =>
      fetch(origin + path, {
        method: 'POST',
        body: new URLSearchParams([...fields]),
        headers: { origin, ...headers },
        redirect: 'manual',
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

export type RunningSite = Awaited<ReturnType<typeof aRunningSite>>
