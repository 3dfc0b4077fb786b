import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { newSecretToken, tokenDigest } from '../../../src/kernel/secret-token.js'
import type { CaseName, Cases } from './cases.js'
import type { Ids } from './rights.js'

export type Visits = Readonly<Record<string, { readonly authorization: string }>>

/** By name: on which case, and what of its row differs. */
const VISITS: Readonly<Record<string, readonly [on: CaseName, ended?: string, until?: string]>> = {
  open: ['colleagues'],
  closed: ['closed'],
  offered: ['offered'],
  fixed: ['fixed'],
  begun: ['begun'],
  restricted: ['restrictedFree'],
  ended: ['reachOver', 'jikimi.now()'],
  over: ['reachOfBefore', 'null', `jikimi.now() - interval '1 second'`],
}

/** Visits as links would have opened them, but for their length: the tables take longer than half an hour to ask. */
export async function addVisits(superuser: Client, { ids, collections }: Cases): Promise<Visits> {
  const visits: Record<string, { authorization: string }> = {}
  for (const [name, [on, ended = 'null', until = `jikimi.now() + interval '1 day'`]] of Object.entries(VISITS)) {
    const token = newSecretToken()
    visits[name] = { authorization: `Visit ${token}` }
    await superuser.query(
      `insert into jikimi.visit (token_digest, case_id, collection_id, opened_at, until_at, ended_at)
       select $1, $2, $3, ends - interval '30 minutes', ends, ${ended} from (select ${until} as ends offset 0) as visit`,
      [tokenDigest(token), ids[on], collections[on]],
    )
  }
  return visits
}

const LINKS: Readonly<Record<string, readonly [on: CaseName, spent?: string, until?: string]>> = {
  live: ['colleagues'],
  spent: ['colleagues', 'jikimi.now()'],
  expired: ['colleagues', 'null', `jikimi.now() - interval '1 second'`],
  restricted: ['restrictedFree'],
}

/** Tokens of links in mails, by what became of them. */
export async function addLinks(superuser: Client, { ids, collections }: Cases): Promise<Ids> {
  const links: Record<string, string> = {}
  for (const [name, [on, spent = 'null', until = `jikimi.now() + interval '14 days'`]] of Object.entries(LINKS)) {
    const token = newSecretToken()
    links[name] = token
    await superuser.query(
      `insert into jikimi.case_link (token_digest, source_id, case_id, collection_id, until_at, spent_at)
       values ($1, $2, $3, $4, ${until}, ${spent})`,
      [tokenDigest(token), randomUUID(), ids[on], collections[on]],
    )
  }
  return links
}
