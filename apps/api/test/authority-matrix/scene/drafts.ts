import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { People } from './people.js'
import type { Ids } from './rights.js'

const DRAFTS = {
  open: { by: 'officer', writtenBy: 'officer', state: 'DRAFT' },
  ofOfficer: { by: 'officer', writtenBy: 'officer', state: 'PROPOSED' },
  ofSingle: { by: 'single', writtenBy: 'single', state: 'PROPOSED' },
  ofChief: { by: 'chief', writtenBy: 'chief', state: 'PROPOSED' },
  writtenByChief: { by: 'officer', writtenBy: 'chief', state: 'PROPOSED' },
  dropped: { by: 'officer', writtenBy: 'officer', state: 'DROPPED' },
} as const

/** Drafts of the next version, more than one open at once: each is there to be asked about. */
export async function addDrafts(superuser: Client, people: People): Promise<Ids> {
  const ids: Record<string, string> = {}
  await superuser.query('drop index jikimi.policy_draft_open')
  for (const [name, { by, writtenBy, state }] of Object.entries(DRAFTS)) {
    ids[name] = randomUUID()
    await superuser.query(
      `insert into jikimi.policy_draft (id, follows, state, source, notice_ko, notice_en, is_raised, written_by, began_at, changed_at,
         proposed_by, proposed_at)
       select $1, id, $4, '{}', '공지', 'Notice', false, array[$3::uuid], jikimi.now(), jikimi.now(),
         case when $4 = 'PROPOSED' then $2::uuid end, case when $4 = 'PROPOSED' then jikimi.now() end
       from jikimi.policy_version limit 1`,
      [ids[name], people[by], people[writtenBy], state],
    )
  }
  return ids
}
