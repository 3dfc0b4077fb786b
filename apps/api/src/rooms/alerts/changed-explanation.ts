import type { AlertStepKind, Dismissal } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { sealText } from '../access-log/index.js'
import { alertView } from './alert-row.js'
import type { AlertView } from './alert.view.js'
import { alertChangedMeanwhile } from './alerts.refusals.js'
import type { Explanation } from './explanation.js'
import { demandAlert } from './read-alert.js'

interface Step {
  readonly kind: AlertStepKind
  readonly act: string
  readonly text: string
  readonly dismissal?: Dismissal
}

/** Keeps what a judge decided, with its step and its record, and gives the alert back as it now is. */
export async function judgedAlert(work: WritingWork, explanation: Explanation, step: Step): Promise<AlertView> {
  const { id, version, state, askedAt, dueOn } = explanation
  const changed = await work.rows(
    'judge-alert',
    `update jikimi.alert set state = $3, asked_at = $4, due_on = $5, version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, version, state, askedAt, dueOn],
  )
  if (changed.length === 0) throw alertChangedMeanwhile()
  return withStep(work, id, step)
}

/** Keeps the answer of whom it is about: through a function, for their row rules give them no alert to write to. */
export async function answeredAlert(work: WritingWork, { id, version }: Explanation, step: Step): Promise<AlertView> {
  const [answered] = await work.rows<{ is_done: boolean }>(
    'answer-alert',
    'select jikimi.answer_alert($1, $2) as is_done',
    [id, version],
  )
  if (!answered!.is_done) throw alertChangedMeanwhile()
  return withStep(work, id, step)
}

async function withStep(work: WritingWork, alertId: string, { kind, act, text, dismissal }: Step): Promise<AlertView> {
  const actor = staffOf(work.actor)
  const id = newId(work.now)
  const sealed = await sealText(work, { table: 'alert_step', row: id, keyId: alertId }, text)
  await work.rows(
    'add-alert-step',
    `insert into jikimi.alert_step (id, alert_id, kind, at, by_account, dismissal, text_sealed)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, alertId, kind, work.now, actor.accountId, dismissal ?? null, sealed],
  )
  work.record({ act, ground: { duty: 'INSPECTION' }, collections: [], objectId: alertId })
  return alertView(actor, await demandAlert(work, alertId))
}
