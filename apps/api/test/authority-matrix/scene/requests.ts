import type { Client } from 'pg'
import { sendInquiry } from '../../support/an-inquiry.js'
import { nothings } from '../questions/things.js'
import { addRequest, addScan, put } from './a-request.js'
import { asStaff, type Beginning, quietly } from './as-staff.js'
import { addAsked } from './asked-for.js'
import { addMandates } from './mandates.js'
import { addUnclaimed, type Unclaimed } from './unclaimed.js'
import type { Ids } from './rights.js'

export interface Requests extends Pick<Unclaimed, 'restrictions'> {
  /** By name: how far each has come, and whose it is. */
  readonly requests: Ids
  /** What people are told of each. */
  readonly requestNumbers: Ids
  /** The one target of each. */
  readonly targets: Ids
  readonly compulsions: Ids
  /** The number of the case that all of them are about, but for those of people with a case of their own. */
  readonly askedCase: string
  /** By request: what is held of whoever asks, where they have a case of their own. */
  readonly heldOf: Ids
  readonly mandates: Ids
  /** What is proposed to be put right. */
  readonly corrections: Ids
  /** By the request that they came with. */
  readonly scans: Ids
}

const DECIDED = `decided_at = jikimi.now(), decided_by = assignee_id, outcome = 'WHOLE', verified_at = jikimi.now()`

/** What of its row differs from one that has just come in and is the officer's. */
const REQUESTS: Readonly<Record<string, string>> = {
  received: '',
  verified: `state = 'VERIFIED', verified_at = jikimi.now()`,
  decided: `state = 'DECIDED', ${DECIDED}`,
  executed: `state = 'EXECUTED', ${DECIDED}`,
  notified: `state = 'NOTIFIED', ${DECIDED}, notified_at = jikimi.now()`,
  closed: `state = 'CLOSED', ${DECIDED}, closed_at = jikimi.now()`,
  ofOther: `state = 'VERIFIED', verified_at = jikimi.now(), assignee_id = (select id from jikimi.account where sign_in_name = 'officerdeputy@example.kr')`,
  ofNobody: 'assignee_id = null',
}

/** Of access, each of somebody else, about one case that no other row is about; looks that are asked for, and in force. */
export async function addRequests(scene: Beginning): Promise<Requests> {
  const { house, superuser } = scene
  const { number } = (
    await sendInquiry(house.site(), {
      email: 'asked@example.kr',
      phone: '010-0000-1100',
    })
  ).case
  const [requests, targets]: Record<string, string>[] = [{}, {}]
  for (const [name, differs] of Object.entries(REQUESTS)) {
    const { id, target } = await addRequest(scene, {
      asker: `${name.toLowerCase()}@example.kr`,
      caseNumbers: [number],
    })
    requests![name] = id
    targets![name] = target
    await put(scene, id, differs)
  }
  const asked = await addAsked(scene)
  const { mandates, ...represented } = await addMandates(scene, number, nothings(house.clock.now()).later)
  for (const [name, { id, target }] of Object.entries({ ...asked.requests, ...represented.requests })) {
    requests![name] = id
    targets![name] = target
  }
  const { restrictions, deleting, accessing } = await addUnclaimed(scene)
  requests!['deleting'] = deleting
  requests!['accessing'] = accessing
  const { rows } = await superuser.query<{ id: string }>(
    'select id from jikimi.request_correction where request_id = $1',
    [requests!['corrected']],
  )
  return {
    requests: requests!,
    requestNumbers: await numbersOf(superuser, requests!),
    restrictions: { ...restrictions, ofRequest: await restrictionOf(superuser, requests!['suspended']!) },
    targets: targets!,
    compulsions: await addCompulsions(scene),
    askedCase: number,
    heldOf: asked.held,
    mandates,
    corrections: { proposed: rows[0]!.id },
    scans: { received: await addScan(scene, requests!['received']!) },
  }
}

async function numbersOf(superuser: Client, requests: Ids): Promise<Ids> {
  const { rows } = await superuser.query<{ id: string; number: string }>('select id, number from jikimi.rights_request')
  const numbers = new Map(rows.map(({ id, number }) => [id, number]))
  return Object.fromEntries(Object.entries(requests).map(([name, id]) => [name, numbers.get(id)!]))
}

async function restrictionOf(superuser: Client, request: string): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>('select id from jikimi.restriction where request_id = $1', [
    request,
  ])
  return rows[0]!.id
}

/** By whom each was asked for, and whether it is decided. All over the case that the handler holds and is restricted. */
const COMPULSIONS = {
  ofOfficer: ['officer', false],
  ofSingle: ['single', false],
  ofChief: ['chief', false],
  inForce: ['officer', true],
} as const

async function addCompulsions(scene: Beginning): Promise<Ids> {
  const { superuser, people, cases } = scene
  const ids: Record<string, string> = {}
  for (const [name, [by, isDecided]] of Object.entries(COMPULSIONS)) {
    // The chief privacy officer asks for none: it is put into their name
    const about = { caseNumber: cases.numbers.restrictedMine }
    await asStaff(scene, by === 'chief' ? 'officer' : by, 'staff Mutation.askCompulsion', about)
    const { rows } = await superuser.query<{ id: string }>(
      'select id from jikimi.compulsion order by asked_at desc, id desc limit 1',
    )
    ids[name] = rows[0]!.id
    await quietly(
      superuser,
      `update jikimi.compulsion set asked_by = $2, hours = 24, decided_by = case when $4 then $3::uuid end,
         decided_at = case when $4 then asked_at end, is_approved = case when $4 then true end,
         until_at = case when $4 then asked_at + interval '24 hours' end where id = $1`,
      [ids[name], people[by], people['chief'], isDecided],
    )
  }
  return ids
}
