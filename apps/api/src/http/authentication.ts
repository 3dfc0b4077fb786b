import type { Request } from 'express'
import { ANONYMOUS, type Actor } from '../authority/actor.js'
import { Refusal } from '../kernel/refusal.js'
import type { ReadPool, ReadTransaction } from '../persistence/read-pool.js'
import { findActor } from '../rooms/staff/index.js'
import { documentIdIn } from './registered-documents.js'
import { sessionTokenIn } from './session-cookie.js'
import { type SiteTerms, siteTerms } from './site-terms.js'

export interface Authenticated {
  readonly actor: Actor
  readonly token: string | undefined
}

export interface AuthenticatedSite extends Authenticated {
  readonly terms: SiteTerms
}

/** By which word of the header somebody says who they are, and how it reads when it is not valid. */
const CREDENTIALS = [
  { word: 'Receipt ', kind: 'SUBJECT', pattern: /^Receipt ([\w.~-]{20,200})$/, refusal: 'RECEIPT_NOT_VALID' },
  { word: 'Visit ', kind: 'VISITOR', pattern: /^Visit ([\w-]{43})$/, refusal: 'VISIT_NOT_VALID' },
  { word: 'Own ', kind: 'OWN', pattern: /^Own ([\w-]{43})$/, refusal: 'VISIT_NOT_VALID' },
] as const
const SITE_KEY = /^[\w-]{43}$/

/** Session cookie → staff. Nothing else, and no writes. */
export async function authenticateStaff(reads: ReadPool, request: Request): Promise<Authenticated> {
  const token = sessionTokenIn(request)
  const actor = await identify(reads, token, 'STAFF', async (found) => found)
  return actor ? { actor, token } : { actor: ANONYMOUS, token: undefined }
}

/**
 * Receipt or visit → the one case of one person, or their own page; site key → a site; each with what it may ask. A credential that is not
 * valid is refused, not ignored.
 */
export async function authenticatePublic(reads: ReadPool, request: Request): Promise<AuthenticatedSite> {
  const { kind, token, refusal } = credentialOf(request)
  const found = await identify(reads, token, kind, async (actor, reading) => ({
    actor,
    token,
    terms: await siteTerms(reading, actor, documentIdIn(request)),
  }))
  if (!found) throw new Refusal(refusal, 'NOT_ALLOWED')
  return found
}

function credentialOf(request: Request) {
  const { authorization } = request.headers
  if (authorization === undefined)
    return { kind: 'SITE', token: siteKeyIn(request), refusal: 'SITE_KEY_NOT_VALID' } as const
  const { kind, pattern, refusal } = CREDENTIALS.find(({ word }) => authorization.startsWith(word)) ?? CREDENTIALS[0]
  return { kind, token: pattern.exec(authorization)?.[1], refusal }
}

function siteKeyIn({ headers }: Request): string | undefined {
  const key = headers['x-site-key']
  return typeof key === 'string' && SITE_KEY.test(key) ? key : undefined
}

/** On each endpoint only its own kinds of actor count: a staff session opens nothing on the public one. */
async function identify<T>(
  reads: ReadPool,
  token: string | undefined,
  kind: Actor['kind'],
  then: (actor: Actor, reading: ReadTransaction) => Promise<T>,
): Promise<T | undefined> {
  if (token === undefined) return undefined
  const reading = reads.begin(token)
  try {
    const actor = await findActor(reading)
    return actor.kind === kind ? await then(actor, reading) : undefined
  } finally {
    reading.end()
  }
}
