import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { type ReplayConnectionView, ReplayView } from './replay.view.js'

/** Every time that a backup was put back, newest first. */
export async function listReplays(work: ReadingWork, page: PageRequest): Promise<ReplayConnectionView> {
  const rows = await work.rows<ReplayView>(
    'list-replays',
    `select id, began_at as at, ended_at as "endedAt", destroyed, keyless, withdrawn, restricted, corrected, held, lifted, revoked, sessions
     from jikimi.replay
     where $1::timestamptz is null or (began_at, id) < ($1::timestamptz, $2::uuid) order by began_at desc, id desc limit $3`,
    [page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  work.note({ act: 'replay.listed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return connectionOf(
    page,
    rows.map((row) => viewOf(ReplayView, row)),
    ({ at, id }) => ({ at, id }),
  )
}
