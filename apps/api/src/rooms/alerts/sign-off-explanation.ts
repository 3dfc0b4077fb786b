import type { WritingWork } from '../../persistence/work.js'
import type { AlertView } from './alert.view.js'
import { judgedAlert } from './changed-explanation.js'
import { explanationText } from './explanation-text.js'
import { type ExplanationAct, judgedExplanation } from './load-explanation.js'

/** The end of it. */
export async function signOffExplanation(work: WritingWork, act: ExplanationAct): Promise<AlertView> {
  const text = explanationText(act.text)
  const explanation = await judgedExplanation(work, act)
  explanation.signOff()
  return judgedAlert(work, explanation, { kind: 'SIGNED_OFF', act: 'explanation.signed-off', text })
}
