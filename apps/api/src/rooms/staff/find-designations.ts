import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { type DesignationConnectionView, DesignationView } from './staff.view.js'

interface Row {
  readonly id: string
  readonly account_id: string
  readonly purpose: string
  readonly from_on: string
  readonly until_on: string
  readonly authority: string
  readonly designated_by: string
  readonly designated_at: Date
  readonly ended_at: Date | null
  readonly is_in_force: boolean
}

const SELECT = `
select * from (
  select d.id, d.account_id, d.purpose, d.from_on::text as from_on, d.until_on::text as until_on, d.authority, d.designated_by,
    d.designated_at, d.ended_at, d.ended_at is null and jikimi.today() between d.from_on and d.until_on as is_in_force
  from jikimi.designation d) d`

export async function listDesignations(
  work: ReadingWork,
  isInForce: boolean | null,
  page: PageRequest,
): Promise<DesignationConnectionView> {
  const rows = await work.rows<Row>(
    'list-designations',
    `${SELECT} where ($1::boolean is null or is_in_force = $1)
       and ($2::timestamptz is null or (designated_at, id) < ($2::timestamptz, $3::uuid))
     order by designated_at desc, id desc limit $4`,
    [isInForce, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  return connectionOf(page, rows.map(designationView), (view) => ({ at: view.designatedAt, id: view.id }))
}

export async function designationById(work: AnyWork, id: string): Promise<DesignationView> {
  const [row] = await work.rows<Row>('designation-by-id', `${SELECT} where id = $1`, [id])
  return designationView(row!)
}

const designationView = (row: Row): DesignationView =>
  viewOf(DesignationView, {
    id: row.id,
    purpose: row.purpose,
    from: row.from_on,
    until: row.until_on,
    authority: row.authority,
    designatedAt: row.designated_at,
    endedAt: row.ended_at,
    isInForce: row.is_in_force,
    accountId: row.account_id,
    designatedById: row.designated_by,
  })
