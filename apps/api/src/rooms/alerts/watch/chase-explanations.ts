import { addDays, addWorkingDays, dayInSeoul } from '@jikimi/policy'
import type { AlertState } from '@jikimi/schema'
import { newId } from '../../../kernel/identifier.js'
import { Explanation } from '../explanation.js'
import { dayInInstants } from './day-in-instants.js'
import { leaveRecord } from './leave-record.js'
import type { Rows } from './rows.js'

interface Awaited {
  readonly id: string
  readonly account_id: string
  readonly state: AlertState
  readonly asked_at: Date
  readonly due_on: string
  readonly reminded_at: Date | null
  readonly version: number
}

/**
 * Reminds whoever was asked so many working days ago, and finds last days missed: each once a question. Returns how many
 * there were; two at once share them.
 */
export async function chaseExplanations(rows: Rows, now: Date, limit: number): Promise<number> {
  const today = dayInSeoul(now)
  const [value] = await rows<{ days: number }>(`select jikimi.rule_value('REMINDER_DAYS') as days`, [])
  const askedBefore = dayInInstants(addWorkingDays(addDays(today, 1), -value!.days)).from
  const due = await rows<Awaited>(
    `select id, account_id, state, asked_at, due_on::text as due_on, reminded_at, version from jikimi.alert
     where state in ('ASKED', 'REJECTED')
       and (due_on < $1::date or (asked_at < $2 and (reminded_at is null or reminded_at < asked_at)))
     order by due_on, id limit $3 for update skip locked`,
    [today, askedBefore, limit],
  )
  for (const one of due) await chase(rows, one, now)
  return due.length
}

async function chase(rows: Rows, row: Awaited, now: Date): Promise<void> {
  const explanation = new Explanation({
    id: row.id,
    accountId: row.account_id,
    state: row.state,
    askedAt: row.asked_at,
    dueOn: row.due_on,
    remindedAt: row.reminded_at,
    version: row.version,
  })
  if (explanation.miss(dayInSeoul(now))) await keep(rows, explanation, 'MISSED', now)
  else if (explanation.remind(now)) await keep(rows, explanation, 'REMINDED', now)
}

const ACTS = { MISSED: 'explanation.missed', REMINDED: 'explanation.reminded' } as const

async function keep(rows: Rows, { id, state }: Explanation, kind: keyof typeof ACTS, now: Date): Promise<void> {
  const at = kind === 'MISSED' ? 'missed_at' : 'reminded_at'
  await rows(`update jikimi.alert set state = $2, ${at} = $3, version = version + 1 where id = $1`, [id, state, now])
  await rows('insert into jikimi.alert_step (id, alert_id, kind, at) values ($1, $2, $3, $4)', [
    newId(now),
    id,
    kind,
    now,
  ])
  await leaveRecord(rows, ACTS[kind], id, now)
}
