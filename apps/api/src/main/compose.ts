import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Router } from 'express'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Configuration } from '../config/configuration.js'
import { type Log, signTerms } from '../evidence/index.js'
import { createApp } from '../http/app.js'
import { dashboardFiles } from '../http/dashboard-files.js'
import { docsFiles } from '../http/docs-files.js'
import { reportFault } from '../http/format-error.js'
import { openEndpoint } from '../http/graphql-endpoint.js'
import { staffHosts } from '../http/origins.js'
import { mailBounces } from '../http/mail-bounces.js'
import { ownFiles } from '../http/own-files.js'
import { watchPersonalFields } from '../http/personal-fields.js'
import { publicDocuments } from '../http/public-documents.js'
import { publicEndpoint } from '../http/public-endpoint.js'
import { demandPermissions, watchRefusals } from '../http/root-fields.js'
import { staffEndpoint } from '../http/staff-endpoint.js'
import type { Clock } from '../kernel/clock.js'
import type { TurningKeystore } from '../keystore/index.js'
import { AnonymousRefusals } from '../persistence/anonymous-refusals.js'
import type { RoleUrls } from '../persistence/database-roles.js'
import { isAnswering } from '../persistence/is-answering.js'
import { JobQueue } from '../persistence/job-queue.js'
import { JournalWriter } from '../persistence/journal-writer.js'
import { openOrm } from '../persistence/orm.js'
import { openReadPool } from '../persistence/read-pool.js'
import { SessionTouch } from '../persistence/session-touch.js'
import { UnitOfWork } from '../persistence/unit-of-work.js'
import { noteReturnedMail, type Mail } from '../rooms/inquiries/index.js'
import { noteReturnedNotice } from '../rooms/rights-requests/index.js'
import { PolicyVersions } from '../rooms/policy/index.js'
import { BUILT } from './built.js'
import { composeFiles } from './compose-files.js'
import { composeKeeper } from './compose-keeper.js'
import { composeLog } from './compose-log.js'
import { composeSite } from './compose-site.js'
import { ENTITIES } from './entities.js'
import { listedOutsourcees } from './listed-outsourcees.js'
import { closed, listen } from './listen.js'
import { faultReporter } from './log.js'
import { replayed } from './replayed.js'
import type { Running } from './running.js'
import { mailHost } from './mail-host.js'
import { portOf } from './port-of.js'
import { buildPublicSchema, buildStaffSchema } from './schemas.js'
import { SteadyClient } from '../persistence/steady-client.js'
import { workByItself } from './work-by-itself.js'

export interface Parts {
  readonly configuration: Configuration
  readonly urls: RoleUrls
  readonly keystore: TurningKeystore
  readonly evidence: Log
  /** What goes on by itself; what isn't named here happens only when it is told to. */
  readonly byItself: readonly ('jobs' | 'sequencer')[]
  readonly clock: Clock
  readonly siteKey: string
  readonly demo: Router | undefined
  readonly log: Logger
  send(mail: Mail): Promise<void>
}

/** Wires everything and serves it on one port. The only place that knows all rooms. */
export async function serve(parts: Parts): Promise<Running> {
  const { configuration, urls, keystore, evidence, clock, log } = parts
  const hasJobs = parts.byItself.includes('jobs')
  const report = faultReporter(log)
  const tell = (fault: unknown): void => void reportFault(report, fault)
  const policy = await PolicyVersions.load(urls.jikimi_app)
  const outsourcees = listedOutsourcees(configuration, policy.current(clock.now()).document)
  const orm = await openOrm(urls.jikimi_app, ENTITIES)
  const reads = openReadPool(urls.jikimi_app)
  const journal = new JournalWriter(urls.jikimi_journal)
  const anonymous = new AnonymousRefusals(journal, clock)
  const jobs = new JobQueue(urls.jikimi_worker, tell)
  const touch = new SessionTouch(urls.jikimi_app)
  const workers = new Pool({ Client: SteadyClient, connectionString: urls.jikimi_worker, max: 2 })
  workers.on('error', () => undefined)
  const records = composeLog({ evidence, urls, clock, keystore, isWatching: hasJobs, report: tell })
  const keeper = composeKeeper({ urls, clock, keystore, policy, evidence, keep: records.endings.keep, report: tell })
  const [staffSchema, publicSchema] = [buildStaffSchema(), buildPublicSchema()]
  const ports = {
    reads,
    unitOfWork: new UnitOfWork(orm, jobs.enqueue),
    journal,
    anonymous,
    ports: {
      keystore,
      evidence: records.evidence,
      checkRecords: records.checkRecords,
      publicUrl: configuration.publicUrl,
      policy,
      publicDocuments: publicDocuments(publicSchema),
      outsourcees,
    },
  }
  const { mode } = configuration
  const isPurpose = (code: string) =>
    policy.current(clock.now()).document.purposes.some((purpose) => purpose.code === code)
  for (const schema of [staffSchema, publicSchema]) {
    demandPermissions(schema)
    watchPersonalFields(schema)
    watchRefusals(schema, isPurpose)
  }
  const hasIntrospection = mode === 'demo'
  const hosts = staffHosts(configuration)
  const [staffManifest, publicManifest] = [await BUILT.manifestOf('staff'), await BUILT.manifestOf('public')]
  const staff = staffEndpoint({
    endpoint: await openEndpoint({ schema: staffSchema, registered: staffManifest, hasIntrospection, report }),
    ports,
    clock,
    touch,
    mode,
    hosts,
    manifest: staffManifest,
  })
  const publicHosts = mode === 'demo' ? hosts : new Set([configuration.publicUrl.host])
  const open = publicEndpoint({
    endpoint: await openEndpoint({ schema: publicSchema, registered: publicManifest, hasIntrospection, report }),
    ports,
    clock,
    mode,
    manifest: publicManifest,
    ownHosts: publicHosts,
    ownSiteKey: parts.siteKey,
  })
  // Until a database that was put back is what it has to be
  let isOpen = false
  const server = createServer()
  const site = composeSite({ configuration, policy, clock, server, siteKey: parts.siteKey, report })
  const app = createApp({
    staff,
    public: open,
    site,
    own: ownFiles({ ports, clock }),
    report,
    ...(await composeFiles({ ports, clock, touch, hosts, evidence: records.evidence }, configuration, log)),
    dashboard: await dashboardFiles(BUILT.folderOf('@jikimi/dashboard')),
    docs: docsFiles(join(BUILT.folderOf('@jikimi/docs'), 'site')),
    mail:
      configuration.mailBounceSecret &&
      mailBounces({
        secret: configuration.mailBounceSecret.reveal(),
        host: mailHost(configuration.mailFrom),
        note: async (returned) => {
          await noteReturnedMail(workers, returned, clock.now())
          await noteReturnedNotice(workers, returned, clock.now())
        },
      }),
    demo: parts.demo,
    trustedProxies: configuration.trustedProxies,
    isStaffHost: (host) => mode === 'demo' || host === configuration.staffUrl.host,
    // The built-in site asks over loopback
    isPublicHost: (host) =>
      mode === 'demo' || host === configuration.publicUrl.host || host === `127.0.0.1:${portOf(server)}`,
    isClosed: () => !isOpen,
    isReady: async () =>
      isOpen && records.evidence.refusal() === undefined && (await keystore.isReady()) && (await isAnswering(workers)),
  })
  server.on('request', app)
  await listen(server, configuration)
  await replayed({ urls, ledger: records.ledger, log: evidence, keystore, clock }, log)
  await keeper.catchUp()
  isOpen = true
  const work = workByItself({
    workers,
    clock,
    delivery: { ...ports.ports, publicUrl: configuration.publicUrl, send: parts.send },
    exports: { store: evidence.store, sign: signTerms(evidence), folder: configuration.exportsFolder, report: tell },
    watcher: records.watcher,
    turn: keeper.turn,
    destruction: keeper.destruction,
    certification: keeper.certification,
  })
  await jobs.start(hasJobs ? work : {})
  if (parts.byItself.includes('sequencer')) records.start()
  const minute = setInterval(() => void anonymous.write(), 60_000)
  // What another process published or withdrew
  const policies = setInterval(() => void policy.refresh().catch(tell), 10_000)

  return {
    port: portOf(server),
    sequencer: records.sequencer,
    turnEpoch: (settleMs = 0) => keeper.turn(settleMs),
    close: async () => {
      clearInterval(minute)
      clearInterval(policies)
      await closed(server)
      await jobs.stop()
      await anonymous.write()
      await records.close()
      await keeper.close()
      await Promise.allSettled([reads.close(), journal.close(), touch.close(), workers.end(), orm.close(true)])
      keystore.close()
    },
  }
}
