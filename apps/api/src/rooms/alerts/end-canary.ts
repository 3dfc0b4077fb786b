import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { canaryAlreadyEnded } from './alerts.refusals.js'
import type { CanaryView } from './canary.view.js'
import { canaryById } from './find-canaries.js'

/** What is done with it from now on raises no alert; those that it raised stay. */
export async function endCanary(work: WritingWork, id: string): Promise<CanaryView> {
  if (!isId(id) || !(await canaryById(work, id))) throw notFound()
  const ended = await work.rows(
    'end-canary',
    'update jikimi.canary set ended_at = $3, ended_by = $2 where id = $1 and ended_at is null returning id',
    [id, staffOf(work.actor).accountId, work.now],
  )
  if (ended.length === 0) throw canaryAlreadyEnded()
  work.record({ act: 'canary.ended', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return (await canaryById(work, id))!
}
