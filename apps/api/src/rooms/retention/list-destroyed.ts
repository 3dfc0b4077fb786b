import type { DestructionGround } from '@jikimi/schema'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { DestroyedCollectionView, type DestructionRegisterView } from './destroyed.view.js'
import type { DestructionRegisterFilterInput } from './retention.inputs.js'

interface Row {
  readonly id: string
  readonly case_number: string
  readonly purpose: string
  readonly received_on: string
  readonly due_on: string
  readonly ground: DestructionGround
  readonly destroyed_at: Date
  readonly run_id: string | null
  readonly certificate_number: string | null
}

const LIST = `
select d.id, d.case_number, d.purpose, d.received_on::text as received_on, d.due_on::text as due_on, d.ground, d.destroyed_at, d.run_id,
  r.certificate_number
from jikimi.destroyed d left join jikimi.destruction_run r on r.id = d.run_id
where ($1::text is null or d.purpose = $1) and ($2::text is null or d.ground = $2)
  and ($3::date is null or d.destroyed_at >= $3::date::timestamp at time zone 'Asia/Seoul')
  and ($4::date is null or d.destroyed_at < ($4::date + 1)::timestamp at time zone 'Asia/Seoul')
  and ($5::text is null or d.case_number = $5)
  and ($6::timestamptz is null or (d.destroyed_at, d.id) < ($6::timestamptz, $7::uuid))
order by d.destroyed_at desc, d.id desc limit $8`

/** A page of the destruction register, newest first. It leads to nobody, so nobody is on record as shown. */
export async function listDestroyed(
  work: ReadingWork,
  filter: DestructionRegisterFilterInput,
  page: PageRequest,
): Promise<DestructionRegisterView> {
  const rows = await work.rows<Row>('list-destroyed', LIST, [
    filter.purpose ?? null,
    filter.ground ?? null,
    filter.from ?? null,
    filter.until ?? null,
    filter.caseNumber ?? null,
    page.after?.at ?? null,
    page.after?.id ?? null,
    page.first + 1,
  ])
  work.note({ act: 'destruction-register.listed', ground: { duty: 'DESTRUCTION' }, collections: [] })
  return connectionOf(page, rows.map(entryView), ({ destroyedAt: at, id }) => ({ at, id }))
}

const entryView = (row: Row): DestroyedCollectionView =>
  viewOf(DestroyedCollectionView, {
    caseNumber: row.case_number,
    purpose: row.purpose,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    ground: row.ground,
    destroyedAt: row.destroyed_at,
    runId: row.run_id,
    certificateNumber: row.certificate_number,
    id: row.id,
  })
