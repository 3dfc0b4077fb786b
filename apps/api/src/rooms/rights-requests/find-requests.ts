import { staffOf } from '../../authority/actor.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import type { ReadingWork } from '../../persistence/work.js'
import { recordOf } from './record-of.js'
import { type RequestRow, requestRow, SELECT_REQUESTS } from './request-row.js'
import { requestView } from './request-view.js'
import { IS_BOUNCED } from './is-bounced.js'
import type { RightsRequestFilterInput } from './requests.inputs.js'
import type { RightsRequestConnectionView, RightsRequestView } from './rights-request.view.js'

/** The day by whose end there must be an answer. */
const DUE = 'jikimi.next_due_on(r.id, r.state, r.due_on, r.deferred_until)'
const IS_OPEN = `(r.closed_at is null and r.state not in ('GROUPED', 'NOTIFIED'))`

/** A page of requests: of those that run, the nearest day first; else the last day first. Nobody is named in it. */
export async function listRequests(
  work: ReadingWork,
  filter: RightsRequestFilterInput,
  page: PageRequest,
): Promise<RightsRequestConnectionView> {
  const [order, beyond] = filter.isOpen ? (['asc', '>'] as const) : (['desc', '<'] as const)
  const rows = await work.rows<RequestRow>(
    `list-requests-${order}`,
    `${SELECT_REQUESTS}
     where ($1::text is null or r.state = $1) and ($2::text is null or r.kind = $2) and ($3::text is null or r.channel = $3)
       and ($4::text is null or r.assignee_id is not distinct from case $4 when 'ME' then $5::uuid end)
       and ($6::date is null or ${DUE} <= $6::date) and ($7::text is null or r.number = $7)
       and ($8::boolean is null or $8 = (${DUE} < jikimi.today() and ${IS_OPEN})) and ($9::boolean is null or $9 = ${IS_OPEN})
       and ($13::boolean is null or $13 = coalesce(${IS_BOUNCED}, false))
       and ($10::date is null or (${DUE}, r.id) ${beyond} ($10::date, $11::uuid))
     order by ${DUE} ${order}, r.id ${order} limit $12`,
    [
      filter.state ?? null,
      filter.kind ?? null,
      filter.channel ?? null,
      filter.assignee ?? null,
      staffOf(work.actor).accountId,
      filter.dueUntil ?? null,
      filter.number ?? null,
      filter.isLate ?? null,
      filter.isOpen ?? null,
      page.after ? page.after.at.toISOString().slice(0, 10) : null,
      page.after?.id ?? null,
      page.first + 1,
      filter.hasBounced ?? null,
    ],
  )
  const shown = rows.slice(0, page.first).flatMap(({ pseudonym }) => pseudonym ?? [])
  work.note({ act: 'rights-request.listed', ground: { duty: 'RIGHTS_REQUEST' }, collections: shown })
  const views = rows.map((row) => requestView(work, row))
  return connectionOf(page, views, ({ nextDueOn, id }) => ({ at: new Date(`${nextDueOn}T00:00:00Z`), id }))
}

export async function readRequest(work: ReadingWork, id: string): Promise<RightsRequestView> {
  const row = await requestRow(work, id)
  work.note(recordOf('rights-request.read', row))
  return requestView(work, row)
}
