/** Why an export is not finished. `CLAIM_LOST`: another worker makes it; the others are shown as its failure. */
export type ExportStop = 'CLAIM_LOST' | 'SCOPE_ENDED' | 'EARLIER_TREE_UNKNOWN' | 'EVIDENCE_DAMAGED' | 'FAULT'

export class ExportStopped extends Error {
  override readonly name = 'ExportStopped'

  constructor(readonly code: ExportStop) {
    super(code)
  }
}
