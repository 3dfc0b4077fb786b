import type { RightKind } from '@jikimi/schema'
import {
  addRequest,
  addScan,
  type AddedRequest,
  advance,
  prove,
  put,
  type RequestStep,
} from '../authority-matrix/scene/a-request.js'
import { type Beginning, quietly } from '../authority-matrix/scene/as-staff.js'
import type { RootField } from '../authority-matrix/matrix.js'
import type { Things } from '../authority-matrix/questions/things.js'
import { BAGS } from './bags.js'

const DONE = ['decideRightsRequest', 'executeRightsRequest'] as const

interface Asked {
  /** Asked as access, which restricts nothing; then put down as this. */
  readonly kind?: RightKind
  readonly steps?: readonly RequestStep[]
  readonly about?: Partial<Things>
  readonly isUnproven?: boolean
}

/** One in each state that an act needs, each about all of the cases at once. */
const REQUESTS = {
  received: { isUnproven: true },
  verified: {},
  corrected: { kind: 'CORRECTION', steps: ['proposeCorrection'] },
  decided: { steps: DONE.slice(0, 1) },
  granted: { steps: DONE },
  told: { steps: [...DONE, 'sendNotice'], about: { ground: 'HARM_TO_OTHERS' } },
  suspended: { kind: 'SUSPENSION', steps: [...DONE, 'sendNotice'] },
  represented: { about: { requester: 'DELEGATED_AGENT' } },
  mandated: { steps: ['registerMandate'], about: { requester: 'DELEGATED_AGENT' } },
} as const satisfies Record<string, Asked>

type RequestName = keyof typeof REQUESTS

/** What names a request, by its state. */
export type RequestsAbout = Readonly<Record<RequestName, Partial<Things>>>

/** Asked under a name that is theirs; by an address of each request's own, or they were one and the same. */
export async function addRequestsAbout(scene: Beginning): Promise<RequestsAbout> {
  const numbers = BAGS.map((name) => scene.cases.numbers[name])
  const added = {} as Record<RequestName, Partial<Things>>
  for (const [name, asked] of Object.entries(REQUESTS) as [RequestName, Asked][]) {
    const { kind, steps = [], about = {}, isUnproven } = asked
    const asker = { asker: `about-${name}@example.kr`, askerName: '홍길동', caseNumbers: numbers }
    const request = await addRequest(scene, { ...about, ...asker })
    if (kind) await put(scene, request.id, `kind = '${kind}'`)
    if (!isUnproven) await prove(scene, request)
    const targets = await targetsOf(scene, request)
    await advance(scene, request, steps, { ...about, moreTargets: targets })
    await put(scene, request.id)
    added[name] = {
      request: request.id,
      target: request.target,
      moreTargets: targets,
      ...(await besides(scene, request)),
    }
  }
  added.received = { ...added.received, scan: await addScan(scene, added.received.request!) }
  await letGo(scene, added)
  return added
}

/** What a suspension or a correction restricted by itself: nothing is, to begin with. */
const letGo = ({ superuser }: Beginning, about: RequestsAbout): Promise<void> =>
  quietly(superuser, 'delete from jikimi.restriction where request_id = any ($1::uuid[])', [
    Object.values(about).map(({ request }) => request),
  ])

async function targetsOf({ superuser }: Beginning, { id, target }: AddedRequest): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ id: string }>(
    'select id from jikimi.request_target where request_id = $1 and id <> $2',
    [id, target],
  )
  return rows.map((row) => row.id)
}

/** What lies with it. */
async function besides({ superuser }: Beginning, { id }: AddedRequest): Promise<Partial<Things>> {
  await quietly(superuser, 'update jikimi.mandate set version = 1 where request_id = $1', [id])
  const { rows } = await superuser.query<{ name: 'mandate' | 'correction'; id: string }>(
    `select 'mandate' as name, id from jikimi.mandate where request_id = $1
     union all select 'correction', id from jikimi.request_correction where request_id = $1`,
    [id],
  )
  return Object.fromEntries(rows.map((row) => [row.name, row.id]))
}

/** Which of them each act is about; every other one is about `verified`. */
const NEEDS: Partial<Record<RootField, RequestName>> = {
  'staff Mutation.assignRightsRequest': 'received',
  'staff Mutation.noteVerification': 'received',
  'staff Mutation.sendVerificationLink': 'received',
  'staff Mutation.showCallBackNumber': 'received',
  'staff Mutation.removeRequestTarget': 'received',
  'staff Mutation.groupRightsRequest': 'received',
  'staff Mutation.proposeCorrection': 'corrected',
  'staff Mutation.dropCorrection': 'corrected',
  'public Mutation.proposeOwnCorrection': 'corrected',
  'staff Mutation.executeRightsRequest': 'decided',
  'staff Query.previewNotice': 'granted',
  'staff Mutation.sendNotice': 'granted',
  'files of scans': 'received',
  'files added to requests': 'received',
  'files of notices': 'granted',
  'files of disclosures': 'granted',
  'staff Mutation.noteObjection': 'told',
  'public Mutation.objectToDecision': 'told',
  'public Mutation.liftSuspension': 'suspended',
  'staff Mutation.registerMandate': 'represented',
  'files of powers of attorney': 'represented',
  'staff Mutation.acceptMandate': 'mandated',
  'staff Mutation.refuseMandate': 'mandated',
  'staff Mutation.revokeMandate': 'mandated',
  'public Mutation.revokeOwnMandate': 'mandated',
}

export const requestFor = (requests: RequestsAbout, field: RootField): Partial<Things> =>
  requests[NEEDS[field] ?? 'verified']

/** Every id that leads to one of them. */
export const leadsOf = (requests: RequestsAbout): readonly string[] =>
  Object.values(requests).flatMap(({ request, target, mandate, correction, scan }) =>
    [request, target, mandate, correction, scan].filter((id) => id !== undefined),
  )
