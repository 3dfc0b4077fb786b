import type { AlertState } from '@jikimi/schema'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Keystore } from '../../../src/keystore/index.js'
import type { Cases } from './cases.js'
import type { People } from './people.js'
import type { Ids } from './rights.js'

interface Raised {
  readonly about: string
  readonly state: AlertState
  readonly purpose?: string
  readonly daysAgo?: number
  readonly isOfCanary?: boolean
}

/** Alerts by name: about a handler in every state, about those who judge, and where scopes end. */
const ALERTS: Readonly<Record<string, Raised>> = {
  raised: { about: 'handler', state: 'RAISED' },
  dismissed: { about: 'handler', state: 'DISMISSED' },
  asked: { about: 'handler', state: 'ASKED' },
  overdue: { about: 'handler', state: 'OVERDUE' },
  answered: { about: 'handler', state: 'ANSWERED' },
  rejected: { about: 'handler', state: 'REJECTED' },
  signedOff: { about: 'handler', state: 'SIGNED_OFF' },
  onMeeting: { about: 'handler', state: 'RAISED', purpose: 'IR_MEETING' },
  longAgo: { about: 'handler', state: 'RAISED', purpose: 'IR_MEETING', daysAgo: 40 },
  ofCanary: { about: 'handler', state: 'ASKED', isOfCanary: true },
  ofCanaryOver: { about: 'handler', state: 'SIGNED_OFF', isOfCanary: true },
  officerRaised: { about: 'officer', state: 'RAISED' },
  officerAsked: { about: 'officer', state: 'ASKED' },
  officerAnswered: { about: 'officer', state: 'ANSWERED' },
  chiefRaised: { about: 'chief', state: 'RAISED' },
  chiefAsked: { about: 'chief', state: 'ASKED' },
  auditorRaised: { about: 'auditor', state: 'RAISED' },
}

/** With a key each, as the first text about it would have made, asked at an instant as the API writes them; the same records
 * are behind them all. */
export async function addAlerts(
  superuser: Client,
  people: People,
  keystore: Keystore,
  behind: readonly string[],
): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, { about, state, purpose = 'CIVIL_COMPLAINT', daysAgo = 0, isOfCanary }] of Object.entries(ALERTS)) {
    const id = randomUUID()
    ids[name] = id
    await superuser.query(
      `insert into jikimi.alert (id, rule, key, at, raised_at, account_id, department_id, purpose, records, collection_count, found,
         state, asked_at, due_on)
       select $1::uuid, $3, $1::uuid::text, jikimi.now() - make_interval(days => $6), jikimi.now(), a.id, a.department_id, $4, $8::uuid[],
         1, 1, $5::text, case when $7 then date_trunc('milliseconds', jikimi.now()) end, case when $7 then jikimi.today() + 7 end
       from jikimi.account a where a.id = $2`,
      [
        id,
        people[about],
        isOfCanary ? 'CANARY' : 'COLLEAGUE_LOOKED_UP',
        purpose,
        state,
        daysAgo,
        state !== 'RAISED' && state !== 'DISMISSED',
        behind,
      ],
    )
    await keystore.create(id)
  }
  return ids
}

export async function addCanaries(superuser: Client, people: People, { ids: cases }: Cases): Promise<Ids> {
  const ids = { planted: randomUUID(), ended: randomUUID() }
  for (const [name, id] of Object.entries(ids))
    await superuser.query(
      `insert into jikimi.canary (id, pseudonym, case_number, planted_by, planted_at, ended_at, ended_by)
       select $1, c.pseudonym, i.number, $3, jikimi.now(), case when $4 then jikimi.now() end, case when $4 then $3::uuid end
       from jikimi.inquiry_case i join jikimi.collection c on c.id = i.collection_id where i.id = $2`,
      [id, name === 'planted' ? cases.unreached : cases.closed, people['chief'], name === 'ended'],
    )
  return ids
}
