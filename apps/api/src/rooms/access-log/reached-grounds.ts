import type { BoundValues } from './bound-values.js'
import type { ReadScope } from './find-audit-scopes.js'
import { mergeBounds, type Bounds } from './merge-bounds.js'
import type { RecordFilter } from './record-filter.js'

/** A purpose or duty, with the departments and days of every scope that has it. */
export interface ReachedGround {
  readonly column: 'purpose' | 'duty'
  readonly code: string
  readonly bounds: readonly Bounds[]
}

/** Every ground of these scopes that a filter does not rule out. A record has one ground: it is of one of these, or none. */
export function reachedGrounds(scopes: readonly ReadScope[], { purpose, duty }: RecordFilter): ReachedGround[] {
  const grounds = new Map<string, { column: 'purpose' | 'duty'; code: string; bounds: Bounds[] }>()
  for (const { purposes, duties, ...bounds } of scopes) {
    const own = [
      ...purposes.map((code) => ['purpose', code] as const),
      ...duties.map((code) => ['duty', code] as const),
    ]
    for (const [column, code] of own) {
      const ground = grounds.get(`${column} ${code}`) ?? { column, code, bounds: [] }
      ground.bounds.push(bounds)
      grounds.set(`${column} ${code}`, ground)
    }
  }
  return [...grounds.values()]
    .filter(({ column, code }) =>
      column === 'purpose' ? (purpose ?? code) === code && duty == null : (duty ?? code) === code && purpose == null,
    )
    .map((ground) => ({ ...ground, bounds: mergeBounds(ground.bounds) }))
}

/** That a record `r` is of this ground, and within the bounds of one of its scopes. Days first: they choose the months. */
export function isOfGround({ column, code, bounds }: ReachedGround, bound: BoundValues): string[] {
  const times = bounds.flatMap(({ first, last }) => [first.getTime(), last.getTime()])
  return [
    `r.${column} = ${bound.bind(code, 'text')}`,
    `r.at >= ${bound.bind(new Date(Math.min(...times)), 'timestamptz')}`,
    `r.at < ${bound.bind(new Date(Math.max(...times)), 'timestamptz')}`,
    ...(bounds.length === 1 && bounds[0]!.departments.length === 0 ? [] : [isWithinBounds(bounds, bound)]),
  ]
}

/** Acts of nobody on the staff are within the bounds of every department. */
export function isWithinBounds(all: readonly Bounds[], bound: BoundValues): string {
  const each = all.map(({ departments, first, last }) => {
    const days = `r.at >= ${bound.bind(first, 'timestamptz')} and r.at < ${bound.bind(last, 'timestamptz')}`
    if (departments.length === 0) return `(${days})`
    return `(${days} and (r.department_id is null or r.department_id = any (${bound.bind(departments, 'uuid[]')})))`
  })
  return `(${each.join(' or ')})`
}
