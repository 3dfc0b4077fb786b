import type { ReadScope } from './find-audit-scopes.js'

export type Bounds = Pick<ReadScope, 'departments' | 'first' | 'last'>

/** The same days and departments in as few bounds as there can be: scopes overlap, and a row is compared with each. */
export function mergeBounds(all: readonly Bounds[]): Bounds[] {
  const byDepartments = new Map<string, Bounds[]>()
  for (const bounds of all) {
    const departments = [...new Set(bounds.departments)].toSorted()
    const alike = byDepartments.get(departments.join(' ')) ?? []
    alike.push({ departments, first: bounds.first, last: bounds.last })
    byDepartments.set(departments.join(' '), alike)
  }
  const joined = [...byDepartments.values()].flatMap(joinDays)
  return joined.filter((one) => !joined.some((other) => other !== one && isWithin(one, other)))
}

/** Of the same departments: days that overlap or touch are one stretch. */
function joinDays(alike: readonly Bounds[]): Bounds[] {
  const joined: Bounds[] = []
  for (const next of alike.toSorted((a, b) => a.first.getTime() - b.first.getTime())) {
    const before = joined.at(-1)
    if (!before || before.last < next.first) joined.push(next)
    else if (before.last < next.last) joined[joined.length - 1] = { ...before, last: next.last }
  }
  return joined
}

const isWithin = (one: Bounds, other: Bounds): boolean =>
  other.first <= one.first &&
  one.last <= other.last &&
  (other.departments.length === 0 ||
    (one.departments.length > 0 && one.departments.every((department) => other.departments.includes(department))))
