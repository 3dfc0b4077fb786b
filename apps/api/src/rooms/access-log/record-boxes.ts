import type { ReadScope } from './find-audit-scopes.js'
import type { RecordFilter } from './record-filter.js'

/** A part of a scope that one index gives in order: one ground, and one department, nobody's, or any. */
export interface RecordBox {
  readonly column: 'purpose' | 'duty'
  readonly code: string
  /** Null for acts of nobody on the staff; undefined for everybody's. */
  readonly department: string | null | undefined
  readonly first: Date
  readonly last: Date
}

/** The boxes of scopes that a filter does not rule out. They may overlap. */
export function boxesOf(scopes: readonly ReadScope[], filter: RecordFilter): RecordBox[] {
  return scopes
    .flatMap(boxesOfOne)
    .filter(({ column, code }) => [null, undefined, code].includes(filter[column]) && !filter[other(column)])
    .filter(({ department }) => filter.departmentId == null || [undefined, filter.departmentId].includes(department!))
}

function boxesOfOne({ purposes, duties, departments, first, last }: ReadScope): RecordBox[] {
  const places = departments.length === 0 ? [undefined] : [null, ...departments]
  const grounds = [
    ...purposes.map((code) => ({ column: 'purpose' as const, code })),
    ...duties.map((code) => ({ column: 'duty' as const, code })),
  ]
  return grounds.flatMap((ground) => places.map((department) => ({ ...ground, department, first, last })))
}

const other = (column: RecordBox['column']) => (column === 'purpose' ? 'duty' : 'purpose')
