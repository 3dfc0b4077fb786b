import type { CaseFilter } from './find-cases.js'
import type { InquiryCaseFilterInput } from './inquiries.inputs.js'

/** A filter as it came in; what isn't asked for narrows nothing. */
export const caseFilter = (purpose: string, asked: InquiryCaseFilterInput | null): CaseFilter => ({
  purpose,
  state: asked?.state ?? undefined,
  isMine: asked?.isMine ?? false,
  isOpen: asked?.isOpen ?? false,
  attention: asked?.attention ?? undefined,
  isUnassigned: asked?.isUnassigned ?? false,
  isDueSoon: asked?.isDueSoon ?? false,
})
