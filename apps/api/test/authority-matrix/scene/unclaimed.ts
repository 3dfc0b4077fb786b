import { sendInquiry } from '../../support/an-inquiry.js'
import { addRequest, put } from './a-request.js'
import { asStaff, type Beginning, quietly } from './as-staff.js'
import type { Ids } from './rights.js'

/** By who asked that it be lifted; of the last one somebody asks for a deletion. */
const ASKED = {
  unasked: undefined,
  ofOfficer: 'officer',
  ofSingle: 'single',
  ofChief: 'chief',
  deleting: undefined,
} as const

export interface Unclaimed {
  /** Of which no request is known, as a database that was put back would have them. */
  readonly restrictions: Ids
  /** Requests about what the last one restricts: to delete it, and to be told of it. */
  readonly deleting: string
  readonly accessing: string
}

export async function addUnclaimed(scene: Beginning): Promise<Unclaimed> {
  const { house, superuser, people } = scene
  const restrictions: Record<string, string> = {}
  for (const [at, [name, by]] of Object.entries(ASKED).entries()) {
    const asker = `unclaimed-${name.toLowerCase()}@example.kr`
    const { number } = (await sendInquiry(house.site(), { email: asker, phone: `010-0000-13${10 + at}` })).case
    const { rows } = await superuser.query<{ id: string }>(
      `insert into jikimi.restriction (id, collection_id, began_at)
       select gen_random_uuid(), collection_id, jikimi.now() from jikimi.inquiry_case where number = $1 returning id`,
      [number],
    )
    const restriction = rows[0]!.id
    restrictions[name] = restriction
    if (!by) continue
    // The chief privacy officer asks for none: it is put into their name
    await asStaff(scene, by === 'chief' ? 'officer' : by, 'staff Mutation.askRestrictionLift', { restriction })
    await quietly(superuser, 'update jikimi.restriction_lift set asked_by = $2 where restriction_id = $1', [
      restriction,
      people[by],
    ])
  }
  const asker = 'unclaimed-deleting@example.kr'
  const [deleting, accessing] = [
    await addRequest(scene, { kind: 'DELETION', asker }),
    await addRequest(scene, { asker }),
  ]
  for (const { id } of [deleting, accessing]) await put(scene, id)
  return { restrictions, deleting: deleting.id, accessing: accessing.id }
}
