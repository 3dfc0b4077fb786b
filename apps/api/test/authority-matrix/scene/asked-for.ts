import type { RightKind } from '@jikimi/schema'
import { sendInquiry } from '../../support/an-inquiry.js'
import type { Things } from '../questions/things.js'
import { addRequest, type AddedRequest, advance, prove, put, type RequestStep } from './a-request.js'
import type { Beginning } from './as-staff.js'

interface Asked {
  readonly kind?: RightKind
  readonly steps?: readonly RequestStep[]
  readonly about?: Partial<Things>
  /** What of its row differs in the end. */
  readonly differs?: string
}

const TOLD = ['decideRightsRequest', 'executeRightsRequest', 'sendNotice'] as const
const REFUSED = { ground: 'HARM_TO_OTHERS' } as const

/** What has come further than its receipt, each by the acts that lead there. */
const ASKED: Readonly<Record<string, Asked>> = {
  told: { steps: TOLD, about: REFUSED },
  granted: { steps: TOLD.slice(0, 2) },
  suspended: { kind: 'SUSPENSION', steps: TOLD },
  corrected: { kind: 'CORRECTION', steps: ['proposeCorrection'] },
  rectified: { kind: 'CORRECTION', steps: ['proposeCorrection', 'decideRightsRequest'] },
  objected: { steps: TOLD, about: REFUSED, differs: `state = 'OBJECTED', round = 2` },
}

export interface OfPersons {
  readonly requests: Readonly<Record<string, AddedRequest>>
  /** What each is about: collected under the address that it bears. */
  readonly held: Readonly<Record<string, string>>
}

/** Requests of people whose own cases they are about. */
export async function addAsked(scene: Beginning): Promise<OfPersons> {
  const [requests, held]: [Record<string, AddedRequest>, Record<string, string>] = [{}, {}]
  for (const [at, [name, { kind = 'ACCESS', steps = [], about = {}, differs }]] of Object.entries(ASKED).entries()) {
    const asker = `${name}@example.kr`
    await sendInquiry(scene.house.site(), { email: asker, phone: `010-0000-11${10 + at}` })
    const request = await addRequest(scene, { kind, asker })
    await prove(scene, request)
    await advance(scene, request, steps, { ...about })
    await put(scene, request.id, differs)
    requests[name] = request
    held[name] = await collectionOf(scene, request)
  }
  return { requests, held }
}

async function collectionOf({ superuser }: Beginning, { target }: AddedRequest): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>(
    'select collection_id as id from jikimi.request_target where id = $1',
    [target],
  )
  return rows[0]!.id
}
