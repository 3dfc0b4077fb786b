import { addDays, dayInSeoul } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { notFound, purposeNotListed } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork, WritingWork } from '../../persistence/work.js'
import { standingApprovalEnded, standingApprovalNotValid } from './retention.refusals.js'
import { RETENTION_RULES } from './retention.rules.js'
import type { EndStandingApprovalInput, GrantStandingApprovalInput } from './runs.inputs.js'
import { StandingApprovalView } from './standing-approval.view.js'

interface Row {
  readonly id: string
  readonly purposes: string[]
  readonly from_on: string
  readonly until_on: string
  readonly approved_by: string
  readonly approved_at: Date
  readonly ended_by: string | null
  readonly ended_at: Date | null
  readonly is_in_force: boolean
  readonly version: number
}

const SELECT = `
select id, purposes, from_on::text as from_on, until_on::text as until_on, approved_by, approved_at, ended_by, ended_at,
  ended_at is null and jikimi.today() between from_on and until_on as is_in_force, version
from jikimi.standing_approval`
const MOST = 100
const A_YEAR = 365

/** The last hundred, newest first; for who oversees nothing, those that they gave. */
export async function listApprovals(work: ReadingWork): Promise<StandingApprovalView[]> {
  const rows = await work.rows<Row>(
    'list-standing-approvals',
    `${SELECT} where $1::uuid is null or approved_by = $1 order by approved_at desc, id desc limit ${MOST}`,
    [giverSeen(work)],
  )
  work.note({ act: 'standing-approval.listed', ground: { duty: 'DESTRUCTION' }, collections: [] })
  return rows.map(approvalView)
}

/** For what merely expires: a withdrawn consent or a granted request is destroyed by a run of hand. */
export async function grantApproval(
  work: WritingWork,
  given: GrantStandingApprovalInput,
): Promise<StandingApprovalView> {
  const purposes = [...new Set(given.purposes)]
  const today = dayInSeoul(work.now)
  const isValid = today <= given.fromOn && given.fromOn <= given.untilOn && given.untilOn <= addDays(today, A_YEAR)
  if (purposes.length < 1 || purposes.length > 20 || !isValid) throw standingApprovalNotValid()
  if (!purposes.every((code) => work.ports.policy.hasPurpose(code))) throw purposeNotListed()
  const id = newId(work.now)
  await work.rows(
    'grant-standing-approval',
    'select jikimi.grant_standing_approval($1, $2::text[], $3::date, $4::date)',
    [id, purposes, given.fromOn, given.untilOn],
  )
  work.record({ act: 'standing-approval.granted', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return approvalView(await demandApproval(work, id))
}

/** At once: what a run has not destroyed by now, it leaves alone. */
export async function endApproval(
  work: WritingWork,
  { id, version }: EndStandingApprovalInput,
): Promise<StandingApprovalView> {
  await demandApproval(work, id)
  const [done] = await work.rows<{ is_done: boolean }>(
    'end-standing-approval',
    'select jikimi.end_standing_approval($1, $2) as is_done',
    [id, version],
  )
  if (!done?.is_done) throw standingApprovalEnded()
  work.record({ act: 'standing-approval.ended', ground: { duty: 'DESTRUCTION' }, collections: [], objectId: id })
  return approvalView(await demandApproval(work, id))
}

/** Whose approvals alone the actor sees; null for those of everybody. */
function giverSeen(work: AnyWork): string | null {
  const actor = staffOf(work.actor)
  return RETENTION_RULES.seesAll(actor) ? null : actor.accountId
}

async function demandApproval(work: AnyWork, id: string): Promise<Row> {
  const [row] = isId(id)
    ? await work.rows<Row>(
        'standing-approval-by-id',
        `${SELECT} where id = $1 and ($2::uuid is null or approved_by = $2)`,
        [id, giverSeen(work)],
      )
    : []
  if (!row) throw notFound()
  return row
}

const approvalView = (row: Row): StandingApprovalView =>
  viewOf(StandingApprovalView, {
    id: row.id,
    purposes: row.purposes,
    fromOn: row.from_on,
    untilOn: row.until_on,
    approvedAt: row.approved_at,
    endedAt: row.ended_at,
    isInForce: row.is_in_force,
    version: row.version,
    approvedById: row.approved_by,
    endedById: row.ended_by,
  })
