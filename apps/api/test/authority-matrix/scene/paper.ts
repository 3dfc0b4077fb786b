import { randomUUID } from 'node:crypto'
import type { Beginning } from './as-staff.js'
import type { Ids } from './rights.js'

export interface Paper {
  readonly places: Ids
  readonly media: Ids
  /** By name, of which medium and who is asked to have seen it. */
  readonly mediumDestructions: Ids
}

const MEDIA = ['lying', 'held', 'ofHandler', 'ofOfficer', 'ofChief', 'destroyed'] as const

type Name = (typeof MEDIA)[number]

/** Of which medium, recorded by whom, who is to have seen it, and what they said. */
const DESTRUCTIONS: Readonly<
  Record<string, readonly [of: Name, by: string, witness: string, said?: 'confirmed' | 'declined']>
> = {
  declined: ['ofHandler', 'officer', 'colleague', 'declined'],
  ofHandler: ['ofHandler', 'officer', 'handler'],
  ofOfficer: ['ofOfficer', 'single', 'officer'],
  ofChief: ['ofChief', 'officer', 'chief'],
  confirmed: ['destroyed', 'officer', 'handler', 'confirmed'],
}

/** Places and media in each state; the held one bears the case that a hold keeps. */
export async function addPaper(scene: Beginning): Promise<Paper> {
  const { superuser, people, cases } = scene
  const places = { used: randomUUID(), empty: randomUUID(), ended: randomUUID() }
  for (const [name, id] of Object.entries(places))
    await superuser.query(
      `insert into jikimi.storage_place (id, name, room, lock, holder_id, opened_by, opened_at, ended_by, ended_at)
       select $1, $2, '지어낸 빌딩 3층', 'KEY', $3, $3, jikimi.now(), case when $4 then $3::uuid end, case when $4 then jikimi.now() end`,
      [id, `지어낸 보관함 ${name}`, people['officer'], name === 'ended'],
    )
  const media: Record<string, string> = {}
  for (const name of MEDIA) {
    media[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.medium (id, kind, label_sealed, purpose, people, taken_on, policy_version_id, period_ends_on, place_id,
         registered_by, registered_at)
       select $1, 'PAPER', '\\x00', 'CIVIL_COMPLAINT', 3, jikimi.today(), (select id from jikimi.policy_version limit 1),
         jikimi.today() + 90, $2, $3, jikimi.now()`,
      [media[name], places.used, people['officer']],
    )
  }
  for (const [name, of] of [
    ['held', 'unreached'],
    ['ofHandler', 'free'],
  ] as const)
    await superuser.query(
      `insert into jikimi.medium_case (medium_id, case_id, case_number, named_by, named_at) values ($1, $2, $3, $4, jikimi.now())`,
      [media[name], cases.ids[of], cases.numbers[of], people['officer']],
    )
  return { places, media, mediumDestructions: await addDestructions(scene, media) }
}

async function addDestructions({ superuser, people }: Beginning, media: Ids): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [name, [of, by, witness, said]] of Object.entries(DESTRUCTIONS)) {
    const id = randomUUID()
    ids[name] = id
    await superuser.query(
      `insert into jikimi.medium_destruction (id, medium_id, method, ground, destroyed_on, people_left, where_sealed, recorded_by,
         recorded_at, witness_id)
       values ($1, $2, 'SHREDDED', 'PURPOSE_ACHIEVED', jikimi.today(), 0, '\\x00', $3, jikimi.now(), $4)`,
      [id, media[of], people[by], people[witness]],
    )
    if (said === 'confirmed')
      await superuser.query('update jikimi.medium_destruction set confirmed_at = jikimi.now() where id = $1', [id])
    if (said === 'declined')
      await superuser.query(
        'update jikimi.medium_destruction set declined_at = jikimi.now(), declined_by = $2 where id = $1',
        [id, people[witness]],
      )
  }
  return ids
}
