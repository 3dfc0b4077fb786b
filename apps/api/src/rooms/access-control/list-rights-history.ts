import type { RightsChange, Role } from '@jikimi/schema'
import { requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import type { RightsHistoryFilterInput } from './access-control.inputs.js'
import { type RightsEntryConnectionView, RightsEntryView } from './rights-history.view.js'

interface Row {
  readonly id: string
  readonly at: Date
  readonly change: RightsChange
  readonly account_id: string | null
  readonly account_name: string | null
  readonly department_ko: string | null
  readonly department_en: string | null
  readonly role: Role | null
  readonly role_ko: string | null
  readonly role_en: string | null
  readonly purposes: string[]
  readonly from_on: string | null
  readonly until_on: string | null
  readonly detail: string | null
  readonly by_name: string | null
  readonly object_id: string | null
}

/** A page of what changed in anybody's rights, newest first. Entries of one transaction share their instant, so `seq` decides. */
export async function listRightsHistory(
  work: ReadingWork,
  { accountId, change, from, until }: RightsHistoryFilterInput,
  page: PageRequest,
): Promise<RightsEntryConnectionView> {
  if (accountId != null && !isId(accountId)) throw requestNotValid()
  const rows = await work.rows<Row>(
    'list-rights-history',
    `select h.id, h.at, h.change, h.account_id, h.account_name, h.department_ko, h.department_en, h.role, h.role_ko, h.role_en,
       h.purposes, h.from_on::text as from_on, h.until_on::text as until_on, h.detail, h.by_name, h.object_id
     from jikimi.rights_history h
     where ($1::uuid is null or h.account_id = $1) and ($2::text is null or h.change = $2)
       and ($3::date is null or h.at >= $3::date::timestamp at time zone 'Asia/Seoul')
       and ($4::date is null or h.at < ($4::date + 1)::timestamp at time zone 'Asia/Seoul')
       and ($5::uuid is null or (h.at, h.seq) < (select c.at, c.seq from jikimi.rights_history c where c.id = $5))
     order by h.at desc, h.seq desc limit $6`,
    [accountId ?? null, change ?? null, from ?? null, until ?? null, page.after?.id ?? null, page.first + 1],
  )
  work.note({ act: 'rights-history.listed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return connectionOf(page, rows.map(entryView), ({ at, id }) => ({ at, id }))
}

const entryView = (row: Row): RightsEntryView =>
  viewOf(RightsEntryView, {
    id: row.id,
    at: row.at,
    change: row.change,
    accountId: row.account_id,
    accountName: row.account_name,
    departmentKo: row.department_ko,
    departmentEn: row.department_en,
    role: row.role,
    roleKo: row.role_ko,
    roleEn: row.role_en,
    purposes: row.purposes,
    from: row.from_on,
    until: row.until_on,
    detail: row.detail,
    byName: row.by_name,
    objectId: row.object_id,
  })
