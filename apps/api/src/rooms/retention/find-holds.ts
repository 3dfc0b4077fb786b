import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { batched } from '../../persistence/batched.js'
import type { ReadingWork } from '../../persistence/work.js'
import { demandHold, HOLD_STATE, holdRows, type HoldRow, holdView, SELECT_HOLDS } from './hold-row.js'
import type { HoldConnectionView, HoldView } from './hold.view.js'
import type { HoldFilterInput } from './holds.inputs.js'

/** A page of holds, newest first, released ones too. */
export async function listHolds(
  work: ReadingWork,
  filter: HoldFilterInput,
  page: PageRequest,
): Promise<HoldConnectionView> {
  const rows = await work.rows<HoldRow>(
    'list-holds',
    `${SELECT_HOLDS} where ($1::text is null or ${HOLD_STATE} = $1) and ($2::text is null or h.kind = $2)
       and ($3::timestamptz is null or (h.placed_at, h.id) < ($3::timestamptz, $4::uuid))
     order by h.placed_at desc, h.id desc limit $5`,
    [filter.state ?? null, filter.kind ?? null, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  work.note({ act: 'hold.listed', ground: { duty: 'DESTRUCTION' }, collections: [] })
  const views = rows.map((row) => holdView(work, row))
  return connectionOf(page, views, ({ placedAt: at, id }) => ({ at, id }))
}

export async function readHold(work: ReadingWork, id: string): Promise<HoldView> {
  const row = await demandHold(work, id)
  work.note({ act: 'hold.read', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return holdView(work, row)
}

/** Beside a list, in one statement. */
export const loadHold = batched(
  async (work: ReadingWork, ids) => new Map((await holdRows(work, ids)).map((row) => [row.id, holdView(work, row)])),
)
