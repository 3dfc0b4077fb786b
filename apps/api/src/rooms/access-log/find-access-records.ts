import type { ActorKind, DutyCode, Outcome, RevealReason } from '@jikimi/schema'
import { requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { DepartmentView } from '../staff/index.js'
import type { AccessRecordFilterInput } from './access-log.inputs.js'
import { type AccessRecordConnectionView, AccessRecordView } from './access-record.view.js'
import { ownScopes } from './find-audit-scopes.js'

interface Row {
  readonly id: string
  readonly at: Date
  readonly actor_kind: ActorKind
  readonly account_id: string | null
  readonly department_id: string | null
  readonly name_ko: string
  readonly name_en: string
  readonly origin: string
  readonly act: string
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly reason: RevealReason | null
  readonly note: string | null
  readonly case_number: string | null
  readonly object_id: string | null
  readonly items: string[]
  readonly collections: string[]
  readonly outcome: Outcome
  readonly refusal: string | null
  readonly times: number
  readonly request_id: string
}

/**
 * A page of the records in the auditor's scopes, newest first. What is outside isn't counted either. The query keeps to
 * the scopes by itself, whatever the row rules would let through.
 */
export async function listAccessRecords(
  work: ReadingWork,
  filter: AccessRecordFilterInput,
  page: PageRequest,
): Promise<AccessRecordConnectionView> {
  const { act, outcome, accountId, purpose, duty, collection, from, until } = filter
  if ((accountId != null && !isId(accountId)) || (collection != null && !isId(collection))) throw requestNotValid()
  const scopes = await ownScopes(work)
  const rows = await work.rows<Row>(
    'list-access-records',
    `select r.id, r.at, r.actor_kind, r.account_id, r.department_id, d.name_ko, d.name_en, r.origin, r.act, r.purpose, r.duty,
       r.reason, r.note, r.case_number, r.object_id, r.items, r.collections, r.outcome, r.refusal, r.times, r.request_id
     from jikimi.access_record r left join jikimi.department d on d.id = r.department_id
     where ($1::text is null or r.act = $1) and ($2::text is null or r.outcome = $2)
       and ($3::uuid is null or r.account_id = $3) and ($4::text is null or r.purpose = $4)
       and ($5::text is null or r.duty = $5) and ($6::uuid is null or $6 = any (r.collections))
       and ($7::date is null or r.at >= $7::date::timestamp at time zone 'Asia/Seoul')
       and ($8::date is null or r.at < ($8::date + 1)::timestamp at time zone 'Asia/Seoul')
       and exists (select 1 from jsonb_to_recordset($12::jsonb) as s (purposes text[], duties text[], "from" date, until date)
         where (r.purpose = any (s.purposes) or r.duty = any (s.duties))
           and (r.at at time zone 'Asia/Seoul')::date between s."from" and s.until)
       and ($9::timestamptz is null or (r.at, r.id) < ($9::timestamptz, $10::uuid))
     order by r.at desc, r.id desc limit $11`,
    [
      act ?? null,
      outcome ?? null,
      accountId ?? null,
      purpose ?? null,
      duty ?? null,
      collection ?? null,
      from ?? null,
      until ?? null,
      page.after?.at ?? null,
      page.after?.id ?? null,
      page.first + 1,
      JSON.stringify(scopes),
    ],
  )
  work.note({ act: 'access-record.listed', ground: { duty: 'INSPECTION' }, collections: [] })
  return connectionOf(page, rows.map(recordView), (view) => ({ at: view.at, id: view.id }))
}

function recordView(row: Row): AccessRecordView {
  const department = row.department_id
    ? viewOf(DepartmentView, { id: row.department_id, nameKo: row.name_ko, nameEn: row.name_en })
    : null
  return viewOf(AccessRecordView, {
    id: row.id,
    at: row.at,
    actorKind: row.actor_kind,
    department,
    origin: row.origin,
    act: row.act,
    purpose: row.purpose,
    duty: row.duty,
    reason: row.reason,
    note: row.note,
    caseNumber: row.case_number,
    objectId: row.object_id,
    items: row.items,
    collections: row.collections,
    collectionCount: row.collections.length,
    outcome: row.outcome,
    refusal: row.refusal,
    times: row.times,
    requestId: row.request_id,
    accountId: row.account_id,
  })
}
