import { requestChangedMeanwhile } from './requests.refusals.js'

/** Of a function that returns false where somebody else was first. @throws Refusal REQUEST_CHANGED_MEANWHILE */
export function demandMoved(rows: readonly { readonly is_done: boolean | null }[]): void {
  if (!rows[0]?.is_done) throw requestChangedMeanwhile()
}
