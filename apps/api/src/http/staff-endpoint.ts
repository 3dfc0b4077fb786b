import { expressMiddleware } from '@as-integrations/express5'
import { Router } from 'express'
import type { Clock } from '../kernel/clock.js'
import type { SessionTouch } from '../persistence/session-touch.js'
import { Operation, type OperationPorts } from '../persistence/operation.js'
import { addressOf } from './address.js'
import { authenticateStaff } from './authentication.js'
import type { GraphqlEndpoint } from './graphql-endpoint.js'
import { demandSameOrigin } from './origins.js'
import { readGraphqlBody } from './read-body.js'
import { inManifest, type Manifest, registeredDocuments } from './registered-documents.js'
import { sessionCookieOf } from './session-cookie.js'

/** A whole policy with its notice, as JSON within JSON. */
const MOST_BYTES = 1_000_000

export interface StaffEndpointOptions {
  readonly endpoint: GraphqlEndpoint
  readonly ports: OperationPorts
  readonly clock: Clock
  readonly touch: SessionTouch
  readonly manifest: Manifest
  readonly mode: 'demo' | 'production'
  readonly hosts: ReadonlySet<string>
}

/** `/admin/graphql`: the dashboard's, by session cookie, from its own origin only. */
export function staffEndpoint({ endpoint, ports, clock, touch, manifest, mode, hosts }: StaffEndpointOptions): Router {
  const router = Router()
  router.use(
    demandSameOrigin(hosts),
    readGraphqlBody(MOST_BYTES),
    registeredDocuments(inManifest(manifest), mode),
    expressMiddleware(endpoint, {
      context: async ({ req, res }) => {
        const { actor, token } = await authenticateStaff(ports.reads, req)
        if (actor.kind === 'STAFF') await touch.seen(token!, actor, clock.now())
        const address = addressOf(req)
        const operation = new Operation({ actor, token, now: clock.now(), origin: address }, ports)
        res.setHeader('x-request-id', operation.id)
        // The screens count days and minutes by it; in a demo the day may be shifted
        res.setHeader('date', clock.now().toUTCString())
        return { operation, session: sessionCookieOf(res), address }
      },
    }),
  )
  return router
}
