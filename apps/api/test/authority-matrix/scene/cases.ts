import type { Client } from 'pg'
import type { House } from '../../support/a-house.js'
import { sendInquiry } from '../../support/an-inquiry.js'
import type { People } from './people.js'

const REACH = `array['NAME', 'EMAIL', 'CONTACT_NUMBER', 'CONTENT']`

/** Names of the cases of a scene; but for the last five they are of the complaints that most handlers are designated for. */
const CASES = [
  'free',
  'mine',
  'colleagues',
  'closed',
  'restrictedFree',
  'restrictedMine',
  'reachOver',
  'reachOfBefore',
  'reachOfLess',
  'unreached',
  'ofOtherPurpose',
  'meeting',
  'offered',
  'fixed',
  'begun',
] as const

/** Of investors; those after the first are in the hand of who meets them. */
const OF_MEETINGS: ReadonlySet<string> = new Set(['ofOtherPurpose', 'meeting', 'offered', 'fixed', 'begun'])

export type CaseName = (typeof CASES)[number]

export interface Cases {
  readonly ids: Readonly<Record<CaseName, string>>
  /** Of whoever sent each. */
  readonly receipts: Readonly<Record<CaseName, string>>
  readonly collections: Readonly<Record<CaseName, string>>
  readonly numbers: Readonly<Record<CaseName, string>>
}

/** Sent by visitors; then each is put into the state that its name says. `mine` begins in the handler's hand. */
export async function addCases(house: House, superuser: Client, people: People): Promise<Cases> {
  const ids = {} as Record<CaseName, string>
  const receipts = {} as Record<CaseName, string>
  const collections = {} as Record<CaseName, string>
  const numbers = {} as Record<CaseName, string>
  for (const name of CASES) {
    const purpose = OF_MEETINGS.has(name) ? 'IR_MEETING' : 'CIVIL_COMPLAINT'
    const sent = await sendInquiry(house.site(), { purpose })
    receipts[name] = sent.receipt
    numbers[name] = sent.case.number
    const { rows } = await superuser.query<{ id: string; collection: string }>(
      'select id, collection_id as collection from jikimi.inquiry_case where number = $1',
      [sent.case.number],
    )
    ids[name] = rows[0]!.id
    collections[name] = rows[0]!.collection
  }
  for (const name of ['restrictedFree', 'restrictedMine'] as const)
    await superuser.query(
      `insert into jikimi.restriction (id, collection_id, began_at) select gen_random_uuid(), collection_id, jikimi.now() - interval '1 hour'
       from jikimi.inquiry_case where id = $1`,
      [ids[name]],
    )
  for (const name of ['mine', 'restrictedMine', 'closed'] as const) {
    for (const holder of Object.values(people)) await addReach(superuser, ids[name], holder)
  }
  await give(superuser, ids.colleagues, people['colleague']!)
  const { handler } = people
  await addReach(superuser, ids.reachOver, handler!, `- interval '9 minutes'`, `- interval '1 second'`)
  await addReach(superuser, ids.reachOfBefore, handler!, `- interval '2 hours'`)
  await addReach(superuser, ids.reachOfLess, handler!, undefined, undefined, `array['NAME']`)
  await addReach(superuser, ids.unreached, people['colleague']!)
  for (const name of ['meeting', 'offered', 'fixed', 'begun'] as const)
    await give(superuser, ids[name], people['irHandler']!)
  for (const name of [
    'mine',
    'restrictedMine',
    'reachOver',
    'reachOfBefore',
    'reachOfLess',
    'unreached',
    'closed',
  ] as const)
    await give(superuser, ids[name], handler!)
  await superuser.query(
    `update jikimi.inquiry_case set state = 'CLOSED', closed_at = jikimi.now(), close_reason = 'SPAM' where id = $1`,
    [ids.closed],
  )
  return { ids, collections, receipts, numbers }
}

/** Puts a case into somebody's hand, as if they had taken it an hour before the scene began. */
export const give = (superuser: Client, caseId: string, holder: string) =>
  superuser.query(
    `update jikimi.inquiry_case set state = 'TAKEN', handler_id = $2, taken_at = received_at - interval '1 hour' where id = $1`,
    [caseId, holder],
  )

const addReach = (
  superuser: Client,
  caseId: string,
  holder: string,
  granted = `- interval '9 minutes'`,
  until = `+ interval '20 minutes'`,
  items = REACH,
) =>
  superuser.query(
    `insert into jikimi.reach (id, case_id, collection_id, account_id, items, granted_at, until_at)
     select gen_random_uuid(), id, collection_id, $2, ${items}, jikimi.now() ${granted}, jikimi.now() ${until}
     from jikimi.inquiry_case where id = $1`,
    [caseId, holder],
  )
