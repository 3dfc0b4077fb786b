import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express'
import { closedWhile } from './closed-while.js'
import { reportFault, type ReportFault } from './format-error.js'
import { noStore, securityHeaders } from './security-headers.js'
import { sendRefusal } from './send-refusal.js'

export interface AppParts {
  readonly staff: Router
  readonly public: Router
  readonly files: Router
  readonly certificates: Router
  readonly rightsRequests: Router
  readonly log: Router
  readonly dashboard: Router
  readonly docs: Router
  readonly site: Router
  /** A person's own data as a file, for the site that asks for its visitor. */
  readonly own: Router
  /** Where a mail server hands in what came back; undefined where nobody may. */
  readonly mail: Router | undefined
  readonly demo: Router | undefined
  readonly trustedProxies: readonly string[]
  readonly isReady: () => Promise<boolean>
  /** While a database that was put back is not what it has to be yet: nobody is answered. */
  readonly isClosed: () => boolean
  /** Whether this host may show what lies under `/admin`; production has two hosts. */
  readonly isStaffHost: (host: string | undefined) => boolean
  readonly isPublicHost: (host: string | undefined) => boolean
  readonly report: ReportFault
}

/** Everything that one port serves. Both GraphQL endpoints answer JSON, whatever happens. */
export function createApp(parts: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false)
  app.use(securityHeaders)
  app.get('/healthz', noStore, (_request, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', noStore, async (_request, response) => {
    const isReady = await parts.isReady()
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready' })
  })
  app.use(closedWhile(parts.isClosed))
  app.use('/admin', onlyOn(parts.isStaffHost))
  app.use('/admin/graphql', noStore, parts.staff)
  app.use('/admin/files', noStore, parts.files)
  app.use('/admin/certificates', noStore, parts.certificates)
  app.use('/admin/rights-requests', noStore, parts.rightsRequests)
  app.use('/admin/docs', parts.docs)
  app.use('/admin', parts.dashboard)
  app.use('/log', onlyOn(parts.isStaffHost), parts.log)
  if (parts.mail) app.use('/mail', onlyOn(parts.isStaffHost), noStore, parts.mail)
  app.use(onlyOn(parts.isPublicHost))
  app.use('/graphql', noStore, parts.public)
  app.use('/own', noStore, parts.own)
  app.use(['/graphql', '/own', '/admin', '/log', '/mail'], jsonFaults(parts.report))
  if (parts.demo) app.use('/demo', noStore, parts.demo)
  app.use(parts.site)
  app.use(jsonFaults(parts.report))
  return app
}

const onlyOn =
  (isHost: (host: string | undefined) => boolean): RequestHandler =>
  (request, response, next) =>
    isHost(request.headers.host) ? next() : sendRefusal(response, 404, 'NOT_FOUND', 'NOT_FOUND')

const jsonFaults =
  (report: ReportFault): ErrorRequestHandler =>
  (fault: unknown, _request, response, next) => {
    if (response.headersSent) return next(fault)
    if (isClientFault(fault)) return sendRefusal(response, 400, 'REQUEST_NOT_VALID', 'INVALID')
    return sendRefusal(response, 500, 'FAULT', 'UNAVAILABLE', { reference: reportFault(report, fault) })
  }

/** What express says of a malformed address and the like. */
const isClientFault = (fault: unknown): boolean =>
  typeof fault === 'object' &&
  fault !== null &&
  'status' in fault &&
  typeof fault.status === 'number' &&
  fault.status < 500
