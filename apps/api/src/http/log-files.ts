import { type Response, Router } from 'express'
import { type AskedTile, encodeEntries, parseDecimal, parseTilePath, widthIn } from '@jikimi/transparency-log'
import { type Evidence, publishedIn } from '../evidence/index.js'
import { notFound } from '../kernel/general.refusals.js'
import { proofToFetch } from '../rooms/access-log/index.js'
import { demandOwnNavigation } from './own-navigation.js'
import { sendRefusal } from './send-refusal.js'
import { type DownloadParts, type FindFile, type FoundFile, staffDownload } from './staff-download.js'

export interface LogFilesParts extends DownloadParts {
  readonly evidence: Evidence
  readonly hosts: ReadonlySet<string>
}

const PROOF = /^\/proof\/(\d{1,16})[.]tlog-proof$/

/**
 * The log in the layout of C2SP tlog-tiles. `/log`. The checkpoint and the keys are open to whoever reaches the host;
 * hashes, entries and proofs are for who may audit, and on record.
 */
export function logFiles({ evidence, hosts, ...parts }: LogFilesParts): Router {
  const { store } = evidence
  const router = Router()
  router.use(demandOwnNavigation(hosts))
  router.get('/checkpoint', (_request, response) => sendText(response, store.published()))
  router.get('/log.vkey', (_request, response) => sendText(response, lines([store.verifierKey()])))
  router.get('/witnesses', (_request, response) => sendText(response, lines(store.witnesses())))
  router.get(/^\/tile\//, staffDownload(parts, 'log:fetch', tile(evidence)))
  router.get(/^\/proof\//, staffDownload(parts, 'access-record:prove', proof))
  router.use((_request, response) => sendRefusal(response, 404, 'NOT_FOUND', 'NOT_FOUND'))
  return router
}

const lines = (keys: readonly (string | undefined)[]): string | undefined =>
  keys.length === 0 || keys.includes(undefined) ? undefined : `${keys.join('\n')}\n`

function sendText(response: Response, text: string | undefined): void {
  if (text === undefined) return sendRefusal(response, 404, 'NOT_FOUND', 'NOT_FOUND')
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  // It changes at any moment; whoever keeps it asks whether it did
  response.setHeader('cache-control', 'no-cache')
  response.end(text)
}

/** Exactly what was asked for: an address with anything behind it is another address. */
const tile =
  (evidence: Evidence): FindFile =>
  async (work, request) => {
    const asked = parseTilePath(request.url.slice(1))
    if (asked === undefined || !isInTree(evidence, asked)) throw notFound()
    const { level, n, width } = asked
    const { store } = evidence
    const bytes = level === 'entries' ? encodeEntries(store.entries(n, width)) : store.tile({ level, n, width })
    work.note({ act: 'log.fetched', ground: { duty: 'INSPECTION' }, collections: [] })
    // A tile never changes; it is for this person alone
    return ready(bytes, {
      'content-type': 'application/octet-stream',
      'cache-control': 'private, max-age=31536000, immutable',
    })
  }

function isInTree(evidence: Evidence, { level, n, width }: AskedTile): boolean {
  const size = publishedIn(evidence)?.size ?? 0
  return width <= widthIn(size, level === 'entries' ? 0 : level, n)
}

const proof: FindFile = async (work, request) => {
  const index = parseDecimal(PROOF.exec(request.url)?.[1] ?? '')
  if (index === undefined) throw notFound()
  const text = await proofToFetch(work, index)
  return ready(text, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${index}.tlog-proof"`,
    'cache-control': 'no-store',
  })
}

const ready =
  (body: Uint8Array | string, headers: Readonly<Record<string, string>>) => async (): Promise<FoundFile> => ({
    send: async (response) => void response.set(headers).end(body),
    end: async () => undefined,
  })
