import type { DecisionPart, RefusalGround, RightsOutcome } from '@jikimi/schema'
import { viewOf } from '../../../kernel/view.js'
import { batched } from '../../../persistence/batched.js'
import type { AnyWork } from '../../../persistence/work.js'
import { RightsDecisionPartView, RightsDecisionView, RightsDeferralView, RightsObjectionView } from './decision.view.js'

interface Row {
  readonly id: string
  readonly request_id: string
  readonly round: number
  readonly outcome: RightsOutcome
  readonly decided_by: string
  readonly decided_at: Date
  readonly executed_at: Date | null
  readonly run_id: string | null
  readonly target_id: string | null
  readonly part: DecisionPart | null
  readonly ground: RefusalGround | null
  readonly destroys: boolean | null
  readonly done: 'DONE' | 'HELD' | 'GONE' | null
}

/** The decisions on these requests with their parts, the first round first; one statement for a whole list. */
export const loadDecisions = batched(async (work: AnyWork, ids: readonly string[]) => {
  const rows = await work.rows<Row>(
    'decisions-of-requests',
    `select d.id, d.request_id, d.round, d.outcome, d.decided_by, d.decided_at, d.executed_at, d.run_id, p.target_id,
       p.outcome as part, p.ground, p.destroys, p.done
     from jikimi.request_decision d left join jikimi.decision_part p on p.decision_id = d.id
     where d.request_id = any ($1::uuid[]) order by d.round, p.target_id`,
    [ids],
  )
  const found = new Map<string, RightsDecisionView[]>(ids.map((id) => [id, []]))
  for (const parts of Map.groupBy(rows, ({ id }) => id).values())
    found.get(parts[0]!.request_id)?.push(decisionView(parts))
  return found
})

function decisionView(rows: readonly Row[]): RightsDecisionView {
  const { id, round, outcome, decided_at: decidedAt, executed_at: executedAt, run_id: runId, decided_by } = rows[0]!
  const parts = rows.flatMap((row) => (row.target_id && row.part ? [partView(row, row.target_id, row.part)] : []))
  return viewOf(RightsDecisionView, {
    id,
    round,
    outcome,
    decidedAt,
    executedAt,
    runId,
    parts,
    decidedById: decided_by,
  })
}

const partView = ({ ground, destroys, done }: Row, targetId: string, outcome: DecisionPart): RightsDecisionPartView =>
  viewOf(RightsDecisionPartView, {
    targetId,
    outcome,
    ground,
    destroys: destroys ?? false,
    isHeld: done === 'HELD',
    isGone: done === 'GONE',
  })

export const loadDeferral = batched(async (work: AnyWork, ids: readonly string[]) => {
  const rows = await work.rows<{ request_id: string; until_on: string; deferred_at: Date }>(
    'deferrals-of-requests',
    `select x.request_id, x.until_on::text as until_on, x.deferred_at from jikimi.request_deferral x
     where x.request_id = any ($1::uuid[])`,
    [ids],
  )
  const views = rows.map(({ until_on: until, deferred_at: deferredAt }) =>
    viewOf(RightsDeferralView, { until, deferredAt }),
  )
  return new Map(rows.map(({ request_id: id }, at) => [id, views[at]!]))
})

export const loadObjection = batched(async (work: AnyWork, ids: readonly string[]) => {
  const rows = await work.rows<{ request_id: string; received_at: Date; is_own: boolean }>(
    'objections-of-requests',
    `select o.request_id, o.received_at, o.noted_by is null as is_own from jikimi.request_objection o
     where o.request_id = any ($1::uuid[])`,
    [ids],
  )
  const views = rows.map(({ received_at: receivedAt, is_own: isOwn }) =>
    viewOf(RightsObjectionView, { receivedAt, isOwn }),
  )
  return new Map(rows.map(({ request_id: id }, at) => [id, views[at]!]))
})
