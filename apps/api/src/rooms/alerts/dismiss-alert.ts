import type { Dismissal } from '@jikimi/schema'
import type { WritingWork } from '../../persistence/work.js'
import type { AlertView } from './alert.view.js'
import { judgedAlert } from './changed-explanation.js'
import { explanationText } from './explanation-text.js'
import { type ExplanationAct, judgedExplanation } from './load-explanation.js'

/** For a closed reason and in words; nobody is asked. */
export async function dismissAlert(
  work: WritingWork,
  act: ExplanationAct & { readonly dismissal: Dismissal },
): Promise<AlertView> {
  const text = explanationText(act.text)
  const explanation = await judgedExplanation(work, act)
  explanation.dismiss()
  return judgedAlert(work, explanation, {
    kind: 'DISMISSED',
    act: 'alert.dismissed',
    text,
    dismissal: act.dismissal,
  })
}
