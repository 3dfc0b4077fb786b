import type { Request } from 'express'
import { ANONYMOUS, type Actor } from '../authority/actor.js'
import { Refusal } from '../kernel/refusal.js'
import type { ReadPool } from '../persistence/read-pool.js'
import { findActor } from '../rooms/staff/index.js'
import { sessionTokenIn } from './session-cookie.js'

export interface Authenticated {
  readonly actor: Actor
  readonly token: string | undefined
}

const RECEIPT = /^Receipt ([\w.~-]{20,200})$/
const SITE_KEY = /^[\w-]{43}$/

/** Session cookie → staff. Nothing else, and no writes. */
export const authenticateStaff = (reads: ReadPool, request: Request): Promise<Authenticated> =>
  actorOf(reads, sessionTokenIn(request), ['STAFF'])

/** Receipt → the one case of one person; site key → a site. A credential that is not valid is refused, not ignored. */
export async function authenticatePublic(reads: ReadPool, request: Request): Promise<Authenticated> {
  const receipt = RECEIPT.exec(request.headers.authorization ?? '')?.[1]
  if (request.headers.authorization !== undefined) {
    const subject = await actorOf(reads, receipt, ['SUBJECT'])
    if (subject.actor.kind !== 'SUBJECT') throw new Refusal('RECEIPT_NOT_VALID', 'NOT_ALLOWED')
    return subject
  }
  const key = request.headers['x-site-key']
  const site = await actorOf(reads, typeof key === 'string' && SITE_KEY.test(key) ? key : undefined, ['SITE'])
  if (site.actor.kind !== 'SITE') throw new Refusal('SITE_KEY_NOT_VALID', 'NOT_ALLOWED')
  return site
}

/** On each endpoint only its own kinds of actor count: a staff session opens nothing on the public one. */
async function actorOf(
  reads: ReadPool,
  token: string | undefined,
  kinds: readonly Actor['kind'][],
): Promise<Authenticated> {
  if (token === undefined) return { actor: ANONYMOUS, token: undefined }
  const reading = reads.begin(token)
  try {
    const actor = await findActor(reading)
    return kinds.includes(actor.kind) ? { actor, token } : { actor: ANONYMOUS, token: undefined }
  } finally {
    reading.end()
  }
}
