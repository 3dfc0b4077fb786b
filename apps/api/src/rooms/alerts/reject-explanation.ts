import type { WritingWork } from '../../persistence/work.js'
import type { AlertView } from './alert.view.js'
import { judgedAlert } from './changed-explanation.js'
import { dueDay } from './due-day.js'
import { explanationText } from './explanation-text.js'
import { type ExplanationAct, judgedExplanation } from './load-explanation.js'

/** Says what is missing; another explanation is due, with as many days as for the first. */
export async function rejectExplanation(work: WritingWork, act: ExplanationAct): Promise<AlertView> {
  const text = explanationText(act.text)
  const explanation = await judgedExplanation(work, act)
  explanation.reject(work.now, await dueDay(work))
  return judgedAlert(work, explanation, { kind: 'REJECTED', act: 'explanation.rejected', text })
}
