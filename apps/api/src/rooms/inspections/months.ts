import { dayInSeoul } from '@jikimi/policy'
import type { AnyWork } from '../../persistence/work.js'
import { inspectionMonthNotOver, inspectionMonthNotValid } from './inspections.refusals.js'

/** A month by Seoul's calendar. */
export interface Month {
  readonly first: string
  /** The tenth of the next: until its end the inspection is signed in time. */
  readonly dueOn: string
  readonly from: Date
  /** Exclusive. */
  readonly until: Date
}

interface Row {
  readonly first: string
  readonly due_on: string
  readonly begins: Date
  readonly ends: Date
}

/** Newest first: every month that is over, from the installation's first. */
export async function findMonths(work: AnyWork): Promise<Month[]> {
  const rows = await work.rows<Row>(
    'inspection-months',
    `select m.first::date::text as first, (m.first + interval '1 month' + interval '9 days')::date::text as due_on,
       m.first at time zone 'Asia/Seoul' as begins, (m.first + interval '1 month') at time zone 'Asia/Seoul' as ends
     from jikimi.installation i, generate_series(date_trunc('month', i.created_at at time zone 'Asia/Seoul'),
       date_trunc('month', $1::date::timestamp) - interval '1 month', interval '1 month') as m (first)
     order by m.first desc`,
    [dayInSeoul(work.now)],
  )
  return rows.map(({ first, due_on, begins, ends }) => ({ first, dueOn: due_on, from: begins, until: ends }))
}

/** @throws Refusal INSPECTION_MONTH_NOT_VALID, INSPECTION_MONTH_NOT_OVER */
export async function demandMonthOver(work: AnyWork, first: string): Promise<Month> {
  if (!first.endsWith('-01')) throw inspectionMonthNotValid()
  if (first.slice(0, 7) >= dayInSeoul(work.now).slice(0, 7)) throw inspectionMonthNotOver()
  const month = (await findMonths(work)).find((one) => one.first === first)
  if (!month) throw inspectionMonthNotValid()
  return month
}

/** Months before this one that nobody signed in time, oldest first. */
export async function missedBefore(work: AnyWork, { first }: Month): Promise<string[]> {
  const months = await findMonths(work)
  const rows = await work.rows<{ month: string; signed_on: string | null }>(
    'signed-months',
    `select month::text as month, (signed_at at time zone 'Asia/Seoul')::date::text as signed_on from jikimi.inspection`,
    [],
  )
  const signedOn = new Map(rows.map(({ month, signed_on }) => [month, signed_on]))
  const today = dayInSeoul(work.now)
  return months
    .filter((one) => one.first < first && one.dueOn < (signedOn.get(one.first) ?? today))
    .map((one) => one.first)
    .toReversed()
}
