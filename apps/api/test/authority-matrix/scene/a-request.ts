import { aPng } from '../../../src/rooms/rights-requests/scans/content/a-scan.js'
import type { Things } from '../questions/things.js'
import { asStaff, type Beginning, quietly } from './as-staff.js'

export interface AddedRequest {
  readonly id: string
  /** Its first target. */
  readonly target: string
}

/** Registered by the officer. */
export async function addRequest(scene: Beginning, about: Partial<Things>): Promise<AddedRequest> {
  await asStaff(scene, 'officer', 'staff Mutation.registerRightsRequest', about)
  const { rows } = await scene.superuser.query<AddedRequest>(
    `select r.id, t.id as target from jikimi.rights_request r join jikimi.request_target t on t.request_id = r.id
     order by r.registered_at desc, r.id desc, t.case_number limit 1`,
  )
  return rows[0]!
}

/** Somebody was called back: nothing is decided for who was not made sure of. */
export async function prove({ superuser }: Beginning, { id }: AddedRequest): Promise<void> {
  await quietly(
    superuser,
    `insert into jikimi.verification (id, request_id, rung, is_passed, at) values (gen_random_uuid(), $1, 'CALL_BACK', true, jikimi.now())`,
    [id],
  )
  await put({ superuser }, id, `state = 'VERIFIED', verified_at = jikimi.now()`)
}

export type RequestStep =
  | 'decideRightsRequest'
  | 'executeRightsRequest'
  | 'sendNotice'
  | 'proposeCorrection'
  | 'registerMandate'

/** One act after the other, as the officer whose request it is. */
export async function advance(
  scene: Beginning,
  { id, target }: AddedRequest,
  steps: readonly RequestStep[],
  about: Partial<Things>,
): Promise<void> {
  for (const step of steps) {
    const { rows } = await scene.superuser.query<{ version: number }>(
      'select version from jikimi.rights_request where id = $1',
      [id],
    )
    const { version } = rows[0]!
    await asStaff(scene, 'officer', `staff Mutation.${step}`, { ...about, request: id, target, version })
  }
}

/** Its row as these words say, at its first version: what the tables ask of each act names that one. */
export const put = ({ superuser }: Pick<Beginning, 'superuser'>, id: string, differs = ''): Promise<void> =>
  quietly(superuser, `update jikimi.rights_request set version = 1${differs && `, ${differs}`} where id = $1`, [id])

/** As the officer sends it. */
export async function addScan(scene: Beginning, request: string): Promise<string> {
  const { house, sessions } = scene
  const response = await fetch(`${house.url}/admin/rights-requests/${request}/scans?kind=REQUEST`, {
    method: 'POST',
    headers: { ...sessions['officer']!.headers },
    body: new Uint8Array(aPng()),
  })
  const { scan } = (await response.json()) as { readonly scan: { readonly id: string } }
  await put(scene, request)
  return scan.id
}
