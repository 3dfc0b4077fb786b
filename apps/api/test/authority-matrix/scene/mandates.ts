import type { Things } from '../questions/things.js'
import { addRequest, type AddedRequest, advance, put } from './a-request.js'
import { type Beginning, quietly } from './as-staff.js'
import type { Ids } from './rights.js'

const CHECKLIST = `'{SIGNED,DELEGATOR_MATCHES,AGENT_MATCHES,SCOPE_STATED,DATED}'`
const ACCEPTED = `state = 'ACCEPTED', checklist = ${CHECKLIST}, accepted_by = registered_by, accepted_at = registered_at`

interface Mandated {
  /** What the paper says otherwise than this access from today on. */
  readonly about?: Partial<Things>
  /** What of its row differs. */
  readonly differs?: string
  readonly ofRequest?: string
}

/** What was handed in for whom, and what became of it; of the first one nothing was. */
const MANDATES: Readonly<Record<string, Mandated | undefined>> = {
  unmandated: undefined,
  proposed: {},
  accepted: { differs: ACCEPTED },
  revoked: { differs: `state = 'REVOKED', revoked_by_kind = 'SUBJECT', revoked_at = registered_at` },
  declined: { differs: `state = 'REFUSED', refused_by = registered_by, refused_at = registered_at` },
  ended: { differs: `${ACCEPTED}, from_on = from_on - 9, until_on = from_on - 1` },
  narrow: { about: { rights: ['DELETION'] } },
  later: {},
  ofOtherOfficer: {
    ofRequest: `assignee_id = (select id from jikimi.account where sign_in_name = 'officerdeputy@example.kr')`,
  },
}

export interface Represented {
  readonly requests: Readonly<Record<string, AddedRequest>>
  readonly mandates: Ids
}

/** Requests of representatives, each of somebody else, about one case; and their powers of attorney. */
export async function addMandates(scene: Beginning, caseNumber: string, later: string): Promise<Represented> {
  const [requests, mandates]: [Record<string, AddedRequest>, Record<string, string>] = [{}, {}]
  for (const [name, mandated] of Object.entries(MANDATES)) {
    const asker = `by-${name.toLowerCase()}@example.kr`
    const request = await addRequest(scene, { requester: 'DELEGATED_AGENT', asker, caseNumbers: [caseNumber] })
    requests[name] = request
    if (!mandated) continue
    const about = { ...mandated.about, ...(name === 'later' && { mandatedFrom: later }) }
    await advance(scene, request, ['registerMandate'], about)
    mandates[name] = await mandateOf(scene, request, mandated.differs)
    await put(scene, request.id, mandated.ofRequest)
  }
  return { requests, mandates }
}

async function mandateOf({ superuser }: Beginning, { id }: AddedRequest, differs = ''): Promise<string> {
  await quietly(superuser, `update jikimi.mandate set version = 1${differs && `, ${differs}`} where request_id = $1`, [
    id,
  ])
  const { rows } = await superuser.query<{ id: string }>('select id from jikimi.mandate where request_id = $1', [id])
  return rows[0]!.id
}
