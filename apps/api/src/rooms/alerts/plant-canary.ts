import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { canaryAlreadyPlanted } from './alerts.refusals.js'
import type { CanaryView } from './canary.view.js'
import { canaryById } from './find-canaries.js'

/**
 * Makes a canary of a case that was sent in with invented data. Its record names the canary and no collection: whoever
 * reads records does not learn which it is.
 */
export async function plantCanary(work: WritingWork, caseNumber: string): Promise<CanaryView> {
  const [of] = await work.rows<{ pseudonym: string }>(
    'pseudonym-of-case',
    'select pseudonym from jikimi.pseudonym_of_case($1)',
    [caseNumber.normalize('NFC').trim()],
  )
  if (!of) throw notFound()
  const id = newId(work.now)
  const planted = await work.rows(
    'plant-canary',
    `insert into jikimi.canary (id, pseudonym, case_number, planted_by, planted_at) values ($1, $2, $3, $4, $5)
     on conflict (pseudonym) where ended_at is null do nothing returning id`,
    [id, of.pseudonym, caseNumber.normalize('NFC').trim(), staffOf(work.actor).accountId, work.now],
  )
  if (planted.length === 0) throw canaryAlreadyPlanted()
  work.record({ act: 'canary.planted', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return (await canaryById(work, id))!
}
