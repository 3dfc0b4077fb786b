import { expressMiddleware } from '@as-integrations/express5'
import { type NextFunction, type Request, type Response, Router } from 'express'
import type { Clock } from '../kernel/clock.js'
import { Refusal } from '../kernel/refusal.js'
import { Operation, type OperationPorts } from '../persistence/operation.js'
import { type AuthenticatedSite, authenticatePublic } from './authentication.js'
import type { GraphqlEndpoint } from './graphql-endpoint.js'
import { readGraphqlBody } from './read-body.js'
import { type FindDocument, inManifest, type Manifest, registeredDocuments } from './registered-documents.js'
import { sendRefusal } from './send-refusal.js'
import { siteOrigins } from './site-origins.js'
import { SiteRate } from './site-rate.js'
import { visitorAddress } from './visitor-address.js'

const MOST_BYTES = 100_000

export interface PublicEndpointOptions {
  readonly endpoint: GraphqlEndpoint
  readonly ports: OperationPorts
  readonly clock: Clock
  readonly manifest: Manifest
  readonly mode: 'demo' | 'production'
  readonly ownHosts: ReadonlySet<string>
  readonly ownSiteKey: string
}

/** `/graphql`: for sites and frontends, by site key or receipt. Cookies are never read here. */
export function publicEndpoint(options: PublicEndpointOptions): Router {
  const { endpoint, ports, clock, manifest, mode, ownHosts, ownSiteKey } = options
  const known = new WeakMap<Request, AuthenticatedSite>()
  const rate = new SiteRate()
  const builtIn = inManifest(manifest)
  const authenticate = async (request: Request, response: Response, next: NextFunction) => {
    try {
      known.set(request, await authenticatePublic(ports.reads, request))
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal
      ports.anonymous.count(refusal.code)
      return sendRefusal(response, 401, refusal.code, refusal.category)
    }
    return next()
  }
  const withinRate = async (request: Request, response: Response, next: NextFunction) => {
    const retryAfterSeconds = await rate.overrun(known.get(request)!.terms)
    if (retryAfterSeconds === undefined) return next()
    ports.anonymous.count('TOO_MANY_REQUESTS')
    response.setHeader('retry-after', String(retryAfterSeconds))
    return sendRefusal(response, 429, 'TOO_MANY_REQUESTS', 'UNAVAILABLE', { retryAfterSeconds })
  }
  const documentOf: FindDocument = (id, request) => {
    const { ownDocument, asksBuiltIn } = known.get(request)!.terms
    return ownDocument ?? (asksBuiltIn ? builtIn(id, request) : undefined)
  }
  const router = Router()
  router.use(
    siteOrigins(ports.reads, ownHosts),
    readGraphqlBody(MOST_BYTES),
    authenticate,
    withinRate,
    registeredDocuments(documentOf, mode),
    expressMiddleware(endpoint, {
      context: async ({ req, res }) => {
        const { actor, token } = known.get(req)!
        const address = visitorAddress(req, ownSiteKey)
        const operation = new Operation({ actor, token, now: clock.now(), origin: address }, ports)
        res.setHeader('x-request-id', operation.id)
        return { operation, session: NO_SESSION, address }
      },
    }),
  )
  return router
}

const NO_SESSION = { set: () => undefined, clear: () => undefined }
