import { staffOf } from '../../authority/actor.js'
import { requestNotValid } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { ALERT_COLUMNS, alertView, type AlertRow } from './alert-row.js'
import type { AlertConnectionView } from './alert.view.js'
import type { AlertFilterInput } from './alerts.inputs.js'
import { ALERTS_RULES } from './alerts.rules.js'
import { ownScopes, SCOPED } from './own-scopes.js'

const FROM = 'from jikimi.alert a join jikimi.department d on d.id = a.department_id'
const OVERSEEN = `a.account_id <> $1 and ($2::boolean or ${SCOPED('$3')})`

/** A page of the alerts that the actor oversees, the latest raised first: never one about themselves. */
export async function listAlerts(
  work: ReadingWork,
  { state, rule, accountId, isOpen, from, until }: AlertFilterInput,
  page: PageRequest,
): Promise<AlertConnectionView> {
  if (accountId != null && !isId(accountId)) throw requestNotValid()
  const rows = await work.rows<AlertRow>(
    'list-alerts',
    `select ${ALERT_COLUMNS}, a.records ${FROM}
     where ${OVERSEEN} and ($4::text is null or a.state = $4) and ($5::text is null or a.rule = $5)
       and ($6::uuid is null or a.account_id = $6)
       and ($7::boolean is null or (a.state not in ('DISMISSED', 'SIGNED_OFF')) = $7)
       and ($8::date is null or a.raised_at >= $8::date::timestamp at time zone 'Asia/Seoul')
       and ($9::date is null or a.raised_at < ($9::date + 1)::timestamp at time zone 'Asia/Seoul')
       and ($10::timestamptz is null or (a.raised_at, a.id) < ($10::timestamptz, $11::uuid))
     order by a.raised_at desc, a.id desc limit $12`,
    [
      ...(await overseen(work)),
      state ?? null,
      rule ?? null,
      accountId ?? null,
      isOpen ?? null,
      from ?? null,
      until ?? null,
      page.after?.at ?? null,
      page.after?.id ?? null,
      page.first + 1,
    ],
  )
  const shown = await withinReach(work, rows)
  work.note({ act: 'alert.listed', ground: { duty: 'INSPECTION' }, collections: [] })
  const actor = staffOf(work.actor)
  const views = shown.map((row) => alertView(actor, row))
  return connectionOf(page, views, ({ raisedAt, id }) => ({ at: raisedAt, id }))
}

/** One that the actor oversees; undefined reads as "not found". */
export async function overseenAlert(work: AnyWork, id: string): Promise<AlertRow | undefined> {
  const [row] = await work.rows<AlertRow>(
    'overseen-alert',
    `select ${ALERT_COLUMNS}, a.records ${FROM} where ${OVERSEEN} and a.id = $4`,
    [...(await overseen(work)), id],
  )
  return row && (await withinReach(work, [row]))[0]
}

// A record's id is of the millisecond in which it was made: that finds the month it lies in
const REACHED = `
select a.id, a.case_number from (
  select w as id, to_timestamp(('x' || substr(replace(w::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0) as at
  from unnest($1::uuid[]) w) named
join jikimi.access_record a on a.id = named.id and a.at >= named.at - interval '1 ms' and a.at < named.at + interval '2 ms'
where ${SCOPED('$2')}`

/**
 * An alert lies where its first record does, and may go on elsewhere: of a day's work on two purposes an auditor is shown
 * the records and cases that their scopes let them read, and no more.
 */
async function withinReach(work: AnyWork, rows: AlertRow[]): Promise<AlertRow[]> {
  const [, isOfficer, scopes] = await overseen(work)
  if (isOfficer || rows.length === 0) return rows
  const found = await work.rows<{ readonly id: string; readonly case_number: string | null }>(
    'reached-records-of-alerts',
    REACHED,
    [rows.flatMap(({ records }) => records), scopes],
  )
  const cases = new Map(found.map(({ id, case_number }) => [id, case_number]))
  return rows.map((row) => {
    const records = row.records.filter((id) => cases.has(id))
    return { ...row, records, case_numbers: [...new Set(records.flatMap((id) => cases.get(id) ?? []))] }
  })
}

async function overseen(work: AnyWork): Promise<readonly [string, boolean, string]> {
  const actor = staffOf(work.actor)
  const isOfficer = ALERTS_RULES.overseesAll(actor)
  return [ALERTS_RULES.keptFrom(actor), isOfficer, isOfficer ? '[]' : await ownScopes(work)]
}
