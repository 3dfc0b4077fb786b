import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { unlockAlreadyDecided, unlockMoreNotValid } from './access-control.refusals.js'
import { revealUnlock } from './find-reveal-unlocks.js'
import type { RevealUnlockView } from './reveal-unlock.view.js'

const LEAST = 1
const MOST = 100

/** Grants more reveals for one hour, to somebody else. */
export async function unlockReveals(work: WritingWork, id: string, more: number): Promise<RevealUnlockView> {
  if (more < LEAST || more > MOST) throw unlockMoreNotValid(LEAST, MOST)
  return decide(work, id, more)
}

export const declineRevealUnlock = (work: WritingWork, id: string): Promise<RevealUnlockView> => decide(work, id, null)

async function decide(work: WritingWork, id: string, more: number | null): Promise<RevealUnlockView> {
  const { accountId: decidedBy } = staffOf(work.actor)
  const asked = await revealUnlock(work, id)
  if (!asked) throw notFound()
  demandApart('REVEALS_UNLOCKED_BY_ANOTHER', asked.accountId, decidedBy)
  // The clock is asked once: an hour from then is an hour
  const decided = await work.rows(
    'decide-reveal-unlock',
    `with clock as materialized (select jikimi.now() as time)
     update jikimi.reveal_unlock set decided_by = $2, decided_at = clock.time, more = $3::integer,
       until_at = case when $3::integer is not null then clock.time + interval '1 hour' end
     from clock where id = $1 and decided_at is null returning id`,
    [id, decidedBy, more],
  )
  if (decided.length === 0) throw unlockAlreadyDecided()
  const act = more === null ? 'reveal-unlock.declined' : 'reveal-unlock.granted'
  work.record({ act, ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return (await revealUnlock(work, id))!
}
