import { randomUUID } from 'node:crypto'
import { asStaff, type Beginning } from './as-staff.js'

const SEARCHES_PER_HOUR = 20

/** Who is one person: two are joined, two kept apart. And somebody has searched for names as often as an hour allows. */
export async function addRegister(scene: Beginning): Promise<void> {
  const { collections } = scene.cases
  const [free, closed, ofLess] = [collections.free, collections.closed, collections.reachOfLess]
  await asStaff(scene, 'officer', 'staff Mutation.joinCollections', { collection: free, secondCollection: closed })
  await asStaff(scene, 'officer', 'staff Mutation.keepApart', { collection: free, secondCollection: ofLess })
  for (let search = 0; search < SEARCHES_PER_HOUR; search += 1)
    await scene.superuser.query(
      `insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, duty, items, collections,
         outcome, request_id)
       select $1, jikimi.now() + interval '1 day', 'STAFF', a.id, a.department_id, '192.0.2.7', 'register.searched', 'REGISTER', '{}', '{}',
         'DONE', gen_random_uuid()
       from jikimi.account a where a.id = $2`,
      [randomUUID(), scene.people['officerDeputy']],
    )
}
