import type { ItemKind } from '@jikimi/client/staff'

/** A revealed value as people write it: Korean phone numbers in their groups, everything else as it came in. */
export const clearItem = (kind: ItemKind, value: string): string => (kind === 'PHONE' ? grouped(value) : value)

/** `01000001234`, `+821000001234` and `0200001234` with the hyphens that a Korean reader expects. */
const grouped = (typed: string): string => {
  const digits = typed.replaceAll(/[^\d+]/g, '').replace(/^\+82/, '0')
  const groups = /^(02|0\d{2})(\d{3,4})(\d{4})$/.exec(digits)
  return groups ? groups.slice(1).join('-') : typed
}
