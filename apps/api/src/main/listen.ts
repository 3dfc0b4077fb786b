import type { Server } from 'node:http'
import type { Configuration } from '../config/configuration.js'

/** Slow or many clients can't hold the server: headers in 10 s, a request in 30 s, so many connections and no more. */
export async function listen(server: Server, { host, port }: Pick<Configuration, 'host' | 'port'>): Promise<void> {
  server.headersTimeout = 10_000
  server.requestTimeout = 30_000
  server.maxConnections = 2000
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done())
  })
}

/** Whoever is being answered is, for three seconds. */
export const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 3000).unref()
  })
