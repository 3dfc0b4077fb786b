import type { AccountState, Locale, Role } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import { batched } from '../../persistence/batched.js'
import type { Operation } from '../../persistence/operation.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { type StaffAccountConnectionView, StaffAccountView } from './account.view.js'
import { departmentView } from './find-departments.js'

interface Row {
  readonly id: string
  readonly sign_in_name: string
  readonly display_name: string
  readonly state: AccountState
  readonly locale: Locale
  readonly created_at: Date
  readonly version: number
  readonly roles: Role[]
  readonly department_id: string
  readonly name_ko: string
  readonly name_en: string
}

const SELECT = `
select a.id, a.sign_in_name, a.display_name, case when l.account_id is not null and a.state = 'ACTIVE' then 'LOCKED' else a.state end as state,
  a.locale, a.created_at, a.version, array(select r.role from jikimi.account_role r where r.account_id = a.id order by r.role) as roles,
  d.id as department_id, d.name_ko, d.name_en
from jikimi.account a
join jikimi.department d on d.id = a.department_id
left join jikimi.locked_accounts() l on l.account_id = a.id`

export async function listAccounts(
  work: ReadingWork,
  role: Role | null,
  page: PageRequest,
): Promise<StaffAccountConnectionView> {
  const rows = await work.rows<Row>(
    'list-accounts',
    `${SELECT}
     where ($1::text is null or exists (select 1 from jikimi.account_role r where r.account_id = a.id and r.role = $1))
       and ($2::timestamptz is null or (a.created_at, a.id) < ($2::timestamptz, $3::uuid))
     order by a.created_at desc, a.id desc limit $4`,
    [role, page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  return connectionOf(page, rows.map(accountView), (view) => ({ at: view.createdAt, id: view.id }))
}

export async function findAccounts(
  work: AnyWork,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StaffAccountView>> {
  const rows = await work.rows<Row>('find-accounts', `${SELECT} where a.id = any ($1::uuid[])`, [ids])
  return new Map(rows.map((row) => [row.id, accountView(row)]))
}

/** @throws Refusal NOT_FOUND */
export async function readAccount(work: AnyWork, id: string): Promise<StaffAccountView> {
  const account = isId(id) ? (await findAccounts(work, [id])).get(id) : undefined
  if (!account) throw notFound()
  return account
}

const accounts = batched(findAccounts)

/** For the nested fields of other rooms' views. */
export async function loadAccount(operation: Operation, id: string): Promise<StaffAccountView> {
  const account = await accounts(operation, id)
  if (!account) throw new Error('A row names an account that is not there.')
  return account
}

const accountView = (row: Row): StaffAccountView =>
  viewOf(StaffAccountView, {
    id: row.id,
    displayName: row.display_name,
    signInName: row.sign_in_name,
    department: departmentView({ id: row.department_id, name_ko: row.name_ko, name_en: row.name_en }),
    roles: row.roles,
    state: row.state,
    locale: row.locale,
    createdAt: row.created_at,
    version: row.version,
  })
