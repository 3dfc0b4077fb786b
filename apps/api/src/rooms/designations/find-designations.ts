import type { DesignationState } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound, requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { type DesignationConnectionView, DesignationView } from './designation.view.js'
import { DESIGNATION_RULES } from './designations.rules.js'

interface Row {
  readonly id: string
  readonly account_id: string
  readonly purposes: string[]
  readonly from_on: string
  readonly until_on: string
  readonly authority: string
  readonly state: DesignationState
  readonly designated_by: string
  readonly designated_at: Date
  readonly approved_by: string | null
  readonly approved_at: Date | null
  readonly ended_by: string | null
  readonly ended_at: Date | null
  readonly version: number
}

/** The state is what the day in Seoul makes of it; no job moves it on. */
const SELECT = `
select * from (
  select d.id, d.account_id, d.purposes, d.from_on::text as from_on, d.until_on::text as until_on, d.authority, d.designated_by,
    d.designated_at, d.approved_by, d.approved_at, d.ended_by, d.ended_at, d.version,
    case when d.ended_at is not null and d.approved_at is null then 'DECLINED' when d.ended_at is not null then 'ENDED'
      when d.approved_at is null then 'PROPOSED' when jikimi.today() < d.from_on then 'UPCOMING'
      when jikimi.today() > d.until_on then 'OVER' else 'IN_FORCE' end as state
  from jikimi.designation d) d`

export interface DesignationFilter {
  readonly state: DesignationState | null
  readonly accountId: string | null
}

/** Those whose proposers the actor sees, newest first. */
export async function listDesignations(
  work: ReadingWork,
  { state, accountId }: DesignationFilter,
  page: PageRequest,
): Promise<DesignationConnectionView> {
  if (accountId !== null && !isId(accountId)) throw requestNotValid()
  const proposers = DESIGNATION_RULES.proposersSeen(staffOf(work.actor)) ?? null
  const rows = await work.rows<Row>(
    'list-designations',
    `${SELECT} where ($1::text is null or state = $1) and ($2::uuid is null or account_id = $2)
       and ($3::uuid[] is null or designated_by = any ($3))
       and ($4::timestamptz is null or (designated_at, id) < ($4::timestamptz, $5::uuid))
     order by designated_at desc, id desc limit $6`,
    [state, accountId, proposers, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  return connectionOf(page, rows.map(designationView), (view) => ({ at: view.designatedAt, id: view.id }))
}

/** The viewer's own, newest first; the last 100. */
export async function listOwnDesignations(work: ReadingWork): Promise<DesignationView[]> {
  const rows = await work.rows<Row>(
    'list-own-designations',
    `${SELECT} where account_id = $1 order by designated_at desc, id desc limit 100`,
    [DESIGNATION_RULES.ownOnly(work.actor)],
  )
  return rows.map(designationView)
}

/** Out of reach, unknown and malformed are one and the same answer. */
export async function readDesignation(work: ReadingWork, id: string): Promise<DesignationView> {
  const view = isId(id) ? await findDesignation(work, id) : undefined
  const proposers = DESIGNATION_RULES.proposersSeen(staffOf(work.actor))
  if (!view || (proposers && !proposers.includes(view.designatedById))) throw notFound()
  return view
}

export async function designationById(work: AnyWork, id: string): Promise<DesignationView> {
  return (await findDesignation(work, id))!
}

async function findDesignation(work: AnyWork, id: string): Promise<DesignationView | undefined> {
  const [row] = await work.rows<Row>('designation-by-id', `${SELECT} where id = $1`, [id])
  return row && designationView(row)
}

const designationView = (row: Row): DesignationView =>
  viewOf(DesignationView, {
    id: row.id,
    purposes: row.purposes,
    from: row.from_on,
    until: row.until_on,
    authority: row.authority,
    state: row.state,
    isInForce: row.state === 'IN_FORCE',
    designatedAt: row.designated_at,
    approvedAt: row.approved_at,
    endedAt: row.ended_at,
    version: row.version,
    accountId: row.account_id,
    designatedById: row.designated_by,
    approvedById: row.approved_by,
    endedById: row.ended_by,
  })
