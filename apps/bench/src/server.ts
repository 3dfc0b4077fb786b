import 'reflect-metadata'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EvidenceStore, keptVerifier } from '@jikimi/api/dist/evidence/index.js'
import { openEndpoint } from '@jikimi/api/dist/http/graphql-endpoint.js'
import { watchPersonalFields } from '@jikimi/api/dist/http/personal-fields.js'
import { publicDocuments } from '@jikimi/api/dist/http/public-documents.js'
import { publicEndpoint } from '@jikimi/api/dist/http/public-endpoint.js'
import { demandPermissions, watchRefusals } from '@jikimi/api/dist/http/root-fields.js'
import { staffEndpoint } from '@jikimi/api/dist/http/staff-endpoint.js'
import { systemClock } from '@jikimi/api/dist/kernel/clock.js'
import { openDirectoryKeystore } from '@jikimi/api/dist/keystore/index.js'
import { BUILT } from '@jikimi/api/dist/main/built.js'
import { ENTITIES } from '@jikimi/api/dist/main/entities.js'
import { buildPublicSchema, buildStaffSchema } from '@jikimi/api/dist/main/schemas.js'
import { AnonymousRefusals } from '@jikimi/api/dist/persistence/anonymous-refusals.js'
import type { RoleUrls } from '@jikimi/api/dist/persistence/database-roles.js'
import type { Journal } from '@jikimi/api/dist/persistence/journal.js'
import { JournalWriter } from '@jikimi/api/dist/persistence/journal-writer.js'
import type { OperationPorts } from '@jikimi/api/dist/persistence/operation.js'
import { openOrm } from '@jikimi/api/dist/persistence/orm.js'
import { openReadPool } from '@jikimi/api/dist/persistence/read-pool.js'
import { SessionTouch } from '@jikimi/api/dist/persistence/session-touch.js'
import { UnitOfWork } from '@jikimi/api/dist/persistence/unit-of-work.js'
import { PolicyVersions } from '@jikimi/api/dist/rooms/policy/index.js'
import express from 'express'
import { answerQuestions } from './questions.ts'

export interface ServerTerms {
  readonly urls: RoleUrls
  readonly siteKey: string
  readonly keystoreFolder: string
  readonly keystoreRootFile: string
  readonly evidenceFolder: string
  readonly logKeyFile: string
  /** False measures what recording costs. It exists here and nowhere in the product. */
  readonly isRecording: boolean
}

const report = (fault: unknown): void => void process.stderr.write(`${JSON.stringify(fault)}\n`)

process.once('message', (terms) => void begin(terms as ServerTerms))

/** The staff's endpoint with all its walls, in a process of its own so that its CPU can be told from the callers'. */
async function begin(terms: ServerTerms): Promise<void> {
  const { urls, keystoreFolder, keystoreRootFile, evidenceFolder, logKeyFile, isRecording } = terms
  const clock = systemClock()
  const journal: Journal = isRecording ? new JournalWriter(urls.jikimi_journal) : { record: async () => undefined }
  const [schema, publicSchema] = [buildStaffSchema(), buildPublicSchema()]
  for (const one of [schema, publicSchema]) {
    demandPermissions(one)
    watchPersonalFields(one)
    watchRefusals(one, () => true)
  }
  const ports = {
    reads: openReadPool(urls.jikimi_app),
    unitOfWork: new UnitOfWork(await openOrm(urls.jikimi_app, ENTITIES), async () => undefined),
    journal,
    anonymous: new AnonymousRefusals(journal, clock),
    ports: {
      keystore: await openDirectoryKeystore(keystoreFolder, keystoreRootFile),
      policy: await PolicyVersions.load(urls.jikimi_app),
      publicDocuments: publicDocuments(publicSchema),
      outsourcees: [],
      evidence: {
        store: new EvidenceStore(evidenceFolder),
        verifier: await keptVerifier(logKeyFile),
        refusal: () => undefined,
        isAllOnOneMachine: true,
      },
      publicUrl: new URL('http://localhost'),
      checkRecords: () => Promise.reject(new Error('The bench checks no records.')),
    },
  } as OperationPorts
  const app = express()
  const server = createServer(app)
  // Callers come back to their connections between rounds
  server.keepAliveTimeout = 600_000
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const [manifest, publicManifest] = [await BUILT.manifestOf('staff'), await BUILT.manifestOf('public')]
  const hosts = new Set([`127.0.0.1:${port}`])
  const touch = new SessionTouch(urls.jikimi_app)
  const endpoint = await openEndpoint({ schema, registered: manifest, hasIntrospection: false, report })
  app.use('/admin/graphql', staffEndpoint({ endpoint, ports, clock, touch, manifest, mode: 'production', hosts }))
  const open = await openEndpoint({ schema: publicSchema, registered: publicManifest, hasIntrospection: false, report })
  const publicTerms = {
    manifest: publicManifest,
    mode: 'production',
    ownHosts: hosts,
    ownSiteKey: terms.siteKey,
  } as const
  app.use('/graphql', publicEndpoint({ endpoint: open, ports, clock, ...publicTerms }))
  answerQuestions()
  process.send!({ port })
}
