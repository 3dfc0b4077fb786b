import type { RightKind } from '@jikimi/schema'
import { requestKindsNotValid } from '../rights-requests/index.js'

/** One to five rights, each once. @throws Refusal REQUEST_KINDS_NOT_VALID */
export function checkedKinds(kinds: readonly RightKind[]): readonly RightKind[] {
  if (kinds.length === 0 || new Set(kinds).size !== kinds.length) throw requestKindsNotValid()
  return kinds
}
