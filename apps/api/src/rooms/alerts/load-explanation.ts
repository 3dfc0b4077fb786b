import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import type { AlertRow } from './alert-row.js'
import { Explanation } from './explanation.js'
import { ownAlerts } from './own-alerts.js'
import { demandAlert } from './read-alert.js'

export interface ExplanationAct {
  readonly alertId: string
  readonly text: string
  readonly version: number
}

/** For who judges it: an alert that they oversee. One about themselves they know of only once asked. */
export async function judgedExplanation(work: WritingWork, { alertId, version }: ExplanationAct): Promise<Explanation> {
  const row = await demandAlert(work, alertId)
  demandApart('EXPLANATION_JUDGED_BY_ANOTHER', row.account_id, staffOf(work.actor).accountId)
  return asShown(row, version)
}

/** For whom it is about, once they are asked. */
export async function ownExplanation(work: WritingWork, { alertId, version }: ExplanationAct): Promise<Explanation> {
  const [row] = isId(alertId) ? await ownAlerts(work, alertId) : []
  if (!row) throw notFound()
  return asShown(row, version)
}

function asShown(row: AlertRow, version: number): Explanation {
  const explanation = new Explanation({
    id: row.id,
    accountId: row.account_id,
    state: row.state,
    askedAt: row.asked_at,
    dueOn: row.due_on,
    remindedAt: row.reminded_at,
    version: row.version,
  })
  explanation.demandVersion(version)
  return explanation
}
