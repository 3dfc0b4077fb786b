import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Cases } from './cases.js'
import type { People } from './people.js'
import type { Ids } from './rights.js'

interface Beginning {
  readonly superuser: Client
  readonly people: People
  readonly cases: Cases
  /** Whose data the handler saw, by the name of the record. */
  readonly seen: Ids
}

/** Campaigns in each state, with somebody who is asked; what became of the consents to what was seen. */
export async function addConsents({ superuser, people, cases, seen }: Beginning): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, purpose, state] of [
    ['running', 'IR_MEETING', 'RUNNING'],
    ['done', 'CIVIL_COMPLAINT', 'DONE'],
  ] as const) {
    ids[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.consent_campaign (id, purpose, policy_version_id, answer_days, per_day, state, began_by, began_at, ended_at)
       select $1, $2, id, 14, 10, $3, $4, jikimi.now(), case when $3 <> 'RUNNING' then jikimi.now() end from jikimi.policy_version limit 1`,
      [ids[name], purpose, state, people['officer']],
    )
  }
  await superuser.query(
    `insert into jikimi.consent_ask (id, campaign_id, collection_id, state) select gen_random_uuid(), $1, c, 'WAITING' from unnest($2::uuid[]) c`,
    [ids['running'], Object.values(cases.collections)],
  )
  const ended = randomUUID()
  // Of nobody any more: what became of it stays, under the pseudonyms that records name
  await superuser.query('set session_replication_role = replica')
  await superuser.query(
    `insert into jikimi.consent_record (id, purpose, policy_version_id, text_digest, items, consented_at)
     select $1, r.purpose, r.policy_version_id, r.text_digest, r.items, r.consented_at from jikimi.consent_record r limit 1`,
    [ended],
  )
  await superuser.query('set session_replication_role = origin')
  await superuser.query(
    `insert into jikimi.consent_event (consent_id, pseudonym, kind, at, policy_version_id, text_digest, items)
     select r.id, p, 'GIVEN', jikimi.now(), r.policy_version_id, r.text_digest, r.items
     from unnest($1::uuid[]) p join jikimi.consent_record r on r.id = $2`,
    [Object.values(seen), ended],
  )
  return ids
}
