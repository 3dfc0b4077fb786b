import type { Server } from 'node:http'
import { createSite } from '@jikimi/site'
import type { Configuration } from '../config/configuration.js'
import { reportFault } from '../http/format-error.js'
import { ownSite } from '../http/own-site.js'
import type { Clock } from '../kernel/clock.js'
import type { PolicyInForce } from '../persistence/work.js'
import { listedCounter } from './listed-counter.js'
import { portOf } from './port-of.js'

interface SiteParts {
  readonly configuration: Configuration
  readonly policy: PolicyInForce
  readonly clock: Clock
  readonly server: Server
  readonly siteKey: string
  readonly report: Parameters<typeof reportFault>[0]
}

/** The built-in site, which asks this server's own public endpoint. @throws ConfigurationNotValid */
export const composeSite = ({ configuration, policy, clock, server, siteKey, report }: SiteParts) =>
  createSite({
    send: ownSite(() => `http://127.0.0.1:${portOf(server)}/graphql`, siteKey),
    isDemo: configuration.mode === 'demo',
    cookiePrefix: '__Host-',
    visitCounter: listedCounter(configuration, policy.current(clock.now()).document),
    report: (fault) => reportFault(report, fault),
  })
