import type { WritingWork } from '../../persistence/work.js'
import type { AlertView } from './alert.view.js'
import { judgedAlert } from './changed-explanation.js'
import { dueDay } from './due-day.js'
import { explanationText } from './explanation-text.js'
import { type ExplanationAct, judgedExplanation } from './load-explanation.js'

/** From now on whom it is about sees it, and has so many working days. */
export async function askExplanation(work: WritingWork, act: ExplanationAct): Promise<AlertView> {
  const text = explanationText(act.text)
  const explanation = await judgedExplanation(work, act)
  explanation.ask(work.now, await dueDay(work))
  return judgedAlert(work, explanation, { kind: 'ASKED', act: 'explanation.asked', text })
}
