import { staffOf } from '../../authority/actor.js'
import { notFound, requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { type MediumRow, mediumView, SELECT_MEDIA } from './medium-row.js'
import type { MediumConnectionView, MediumView } from './medium.view.js'
import type { MediumFilterInput } from './paper.inputs.js'
import { PAPER_RULES } from './paper.rules.js'

/** A page of media, last registered first. It shows nobody. */
export async function listMedia(
  work: ReadingWork,
  filter: Partial<MediumFilterInput>,
  page: PageRequest,
): Promise<MediumConnectionView> {
  const { state = null, kind = null, purpose = null, placeId = null, dueUntil = null, isLate = null } = filter
  if (placeId !== null && !isId(placeId)) throw requestNotValid()
  const rows = await work.rows<MediumRow>(
    'list-media',
    `${SELECT_MEDIA} where ($1::text is null or state = $1) and ($2::text is null or kind = $2)
       and ($3::text is null or purpose = $3) and ($4::uuid is null or place_id = $4)
       and ($5::date is null or due_on::date <= $5) and ($6::boolean is null or is_late = $6)
       and ($7::timestamptz is null or (registered_at, id) < ($7::timestamptz, $8::uuid))
     order by registered_at desc, id desc limit $9`,
    [state, kind, purpose, placeId, dueUntil, isLate, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  return connectionOf(page, rows.map(mediumView), ({ registeredAt: at, id }) => ({ at, id }))
}

/** Whose destruction the actor is asked to confirm, at most 100: they are few. */
export async function listMediaToWitness(work: ReadingWork): Promise<MediumView[]> {
  const rows = await work.rows<MediumRow>(
    'media-to-witness',
    `${SELECT_MEDIA} where id in (select medium_id from jikimi.medium_destruction
       where witness_id = $1 and confirmed_at is null and declined_at is null)
     order by registered_at desc, id desc limit 100`,
    [staffOf(work.actor).accountId],
  )
  return rows.map(mediumView)
}

/** Out of reach, unknown and malformed are one and the same answer. @throws Refusal NOT_FOUND */
export async function readMedium(work: AnyWork, id: string): Promise<MediumView> {
  const actor = staffOf(work.actor)
  const witness = PAPER_RULES.seesAll(actor) ? null : actor.accountId
  const [row] = isId(id)
    ? await work.rows<MediumRow>(
        'read-medium',
        `${SELECT_MEDIA} where id = $1 and ($2::uuid is null or id in (
           select medium_id from jikimi.medium_destruction where witness_id = $2))`,
        [id, witness],
      )
    : []
  if (!row) throw notFound()
  return mediumView(row)
}

/** For nested fields: by id, as far as the actor sees them. */
export async function findMedia(work: AnyWork, ids: readonly string[]): Promise<ReadonlyMap<string, MediumView>> {
  const rows = await work.rows<MediumRow>('find-media', `${SELECT_MEDIA} where id = any ($1::uuid[])`, [ids])
  return new Map(rows.map((row) => [row.id, mediumView(row)]))
}
