import type { Client } from 'pg'
import { newSecretToken, tokenDigest } from '../../../src/kernel/secret-token.js'
import { sendInquiry } from '../../support/an-inquiry.js'
import type { House } from '../../support/a-house.js'
import type { Cases } from './cases.js'
import type { Requests } from './requests.js'
import type { Ids } from './rights.js'
import type { Visits } from './visits.js'

/** Two people under one address. */
export const SEVERAL = ['지어낸 하나', '지어낸 둘'] as const
const THEIRS = 'several@example.kr'

/** Whose powers of attorney a representative's visit rests on: in force, taken back, and over. */
const OF_AGENTS = ['accepted', 'revoked', 'ended'] as const

interface OwnVisit {
  readonly collection: string
  readonly mandate?: string | undefined
  /** Since when it is over, or undefined. */
  readonly isEnded?: boolean
  readonly isOver?: boolean
}

export interface OwnVisits {
  /** A collection of two people under one address. */
  readonly shared: string
  /** Headers by whose page it is: of whoever made a request by its name, of representatives, and of others. */
  readonly ownVisits: Visits
  /** A token that opens one. */
  readonly ownLinks: Ids
}

type Beginning = Pick<Requests, 'requests' | 'mandates'> & {
  readonly house: House
  readonly superuser: Client
  readonly cases: Cases
}

/** Visits of their own pages by people and by who represents them, as their links would have opened them. */
export async function addOwnVisits(scene: Beginning): Promise<OwnVisits> {
  const { superuser, cases, requests, mandates } = scene
  for (const name of SEVERAL) await sendInquiry(scene.house.site(), { name, email: THEIRS, phone: '010-0000-1200' })
  const { rows } = await superuser.query<{ id: string; collection: string }>(
    'select id, collection_id as collection from jikimi.rights_request',
  )
  const collectionOf = (name: string): string => rows.find(({ id }) => id === requests[name])!.collection
  const shared = await newest(superuser)
  const all: Record<string, OwnVisit> = {
    whole: { collection: cases.collections.mine },
    left: { collection: cases.collections.free, isEnded: true },
    over: { collection: cases.collections.free, isOver: true },
    several: { collection: shared },
  }
  for (const name of Object.keys(requests)) all[name] = { collection: collectionOf(name) }
  for (const name of OF_AGENTS) all[`agent ${name}`] = { collection: collectionOf(name), mandate: mandates[name]! }
  const ownVisits: Record<string, { authorization: string }> = {}
  for (const [name, visit] of Object.entries(all)) ownVisits[name] = await addOwnVisit(superuser, visit)
  return { shared, ownVisits, ownLinks: { live: await addOwnLink(superuser, cases.collections.mine) } }
}

async function newest(superuser: Client): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>(
    'select collection_id as id from jikimi.inquiry_case order by received_at desc, number desc limit 1',
  )
  return rows[0]!.id
}

async function addOwnVisit(superuser: Client, { collection, mandate, isEnded, isOver }: OwnVisit) {
  const token = newSecretToken()
  await superuser.query(
    `insert into jikimi.own_visit (token_digest, collection_id, mandate_id, link_id, opened_at, until_at, ended_at)
     select $1, $2, $3, gen_random_uuid(), began, began + interval '30 minutes', case when $4 then began end
     from (select jikimi.now() - case when $5 then interval '31 minutes' else interval '0' end as began offset 0) as visit`,
    [tokenDigest(token), collection, mandate ?? null, isEnded ?? false, isOver ?? false],
  )
  return { authorization: `Own ${token}` }
}

async function addOwnLink(superuser: Client, collection: string): Promise<string> {
  const token = newSecretToken()
  await superuser.query(
    `insert into jikimi.own_link (id, collection_id, locale, asked_at, delivery_state, token_digest, until_at)
     select gen_random_uuid(), $2, 'KO', now, 'SENT', $1, now + interval '24 hours' from (select jikimi.now() as now offset 0) as clock`,
    [tokenDigest(token), collection],
  )
  return token
}
