import type { AlertRule, AlertState, DutyCode } from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import { DepartmentView } from '../staff/index.js'
import { AlertView } from './alert.view.js'
import { ALERTS_RULES } from './alerts.rules.js'

/** An alert as `ALERT_COLUMNS` reads it. */
export interface AlertRow {
  readonly id: string
  readonly rule: AlertRule | null
  readonly at: Date
  readonly raised_at: Date
  readonly account_id: string
  readonly department_id: string
  readonly name_ko: string
  readonly name_en: string
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly case_numbers: string[]
  readonly records: string[]
  readonly collection_count: number
  readonly found: number
  readonly threshold: number | null
  readonly state: AlertState
  readonly due_on: string | null
  readonly asked_at: Date | null
  readonly reminded_at: Date | null
  readonly missed_at: Date | null
  readonly version: number
}

/** Of `jikimi.alert` or `jikimi.own_alerts()` as `a`, with the department of that time as `d`. */
export const ALERT_COLUMNS = `a.id, a.rule, a.at, a.raised_at, a.account_id, a.department_id, d.name_ko, d.name_en,
  a.purpose, a.duty, a.case_numbers, a.collection_count, a.found, a.threshold, a.state, a.due_on::text as due_on, a.asked_at,
  a.reminded_at, a.missed_at, a.version`

/** What this actor may know of it: no record, and of a canary no rule, while it is about themselves. */
export function alertView(actor: StaffActor, row: AlertRow): AlertView {
  const { state, rule, account_id: accountId, asked_at } = row
  return viewOf(AlertView, {
    id: row.id,
    rule: ALERTS_RULES.knowsRule(actor, { accountId, state, rule }) ? rule : null,
    at: row.at,
    raisedAt: row.raised_at,
    department: viewOf(DepartmentView, { id: row.department_id, nameKo: row.name_ko, nameEn: row.name_en }),
    purpose: row.purpose,
    duty: row.duty,
    caseNumbers: row.case_numbers,
    recordIds: accountId === ALERTS_RULES.keptFrom(actor) ? [] : row.records,
    collectionCount: row.collection_count,
    found: row.found,
    threshold: row.threshold,
    state,
    dueOn: row.due_on,
    remindedAt: since(asked_at, row.reminded_at),
    missedAt: since(asked_at, row.missed_at),
    version: row.version,
    accountId,
  })
}

/** A rejected explanation is asked for anew: what came before counts no more. */
const since = (asked: Date | null, at: Date | null): Date | null => (asked && at && at >= asked ? at : null)
