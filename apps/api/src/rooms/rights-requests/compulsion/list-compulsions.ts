import { connectionOf } from '../../../kernel/page-info.view.js'
import type { PageRequest } from '../../../kernel/page.js'
import type { ReadingWork } from '../../../persistence/work.js'
import { COMPULSION_STATE, type CompulsionRow, compulsionView, SELECT_COMPULSIONS, seenBy } from './compulsion-row.js'
import type { CompulsionFilterInput } from './compulsion.inputs.js'
import type { CompulsionConnectionView } from './compulsion.view.js'

/** A page, newest first, those that are over too. */
export async function listCompulsions(
  work: ReadingWork,
  { state }: CompulsionFilterInput,
  page: PageRequest,
): Promise<CompulsionConnectionView> {
  const rows = await work.rows<CompulsionRow>(
    'list-compulsions',
    `${SELECT_COMPULSIONS} and ($3::text is null or ${COMPULSION_STATE} = $3)
       and ($4::timestamptz is null or (c.asked_at, c.id) < ($4::timestamptz, $5::uuid))
     order by c.asked_at desc, c.id desc limit $6`,
    [...seenBy(work), state ?? null, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  work.note({ act: 'compulsion.listed', ground: { duty: 'RIGHTS_REQUEST' }, collections: [] })
  const views = rows.map((row) => compulsionView(work, row))
  return connectionOf(page, views, ({ askedAt: at, id }) => ({ at, id }))
}
