import type { WritingWork } from '../../persistence/work.js'
import type { AlertView } from './alert.view.js'
import { answeredAlert } from './changed-explanation.js'
import { explanationText } from './explanation-text.js'
import { type ExplanationAct, ownExplanation } from './load-explanation.js'

/** By whom it is about, and nobody else; after the last day too. */
export async function answerExplanation(work: WritingWork, act: ExplanationAct): Promise<AlertView> {
  const text = explanationText(act.text)
  const explanation = await ownExplanation(work, act)
  explanation.answer()
  return answeredAlert(work, explanation, { kind: 'ANSWERED', act: 'explanation.answered', text })
}
