import type { WritingWork } from '../../persistence/work.js'
import { recordOf, type RequestRow } from '../rights-requests/index.js'
import { demandMandate, type MandateRow } from './mandate-row.js'
import { mandateView } from './mandate-view.js'
import type { MandateView } from './mandate.view.js'
import { mandateChangedMeanwhile } from './mandates.refusals.js'

interface Act {
  readonly act: string
  readonly row: MandateRow
  readonly request: RequestRow
}

/** Records what a function did. @throws Refusal MANDATE_CHANGED_MEANWHILE when somebody else was faster */
export async function changed(
  work: WritingWork,
  { act, row, request }: Act,
  done: readonly { readonly is_done: boolean }[],
): Promise<MandateView> {
  if (!done[0]?.is_done) throw mandateChangedMeanwhile()
  work.record(recordOf(act, request))
  return mandateView(work, await demandMandate(work, row.id))
}
