/** RFC 8785 of invented values, written down once more: nothing of it is the program's own. */
export function canonicalOf(value: unknown): string {
  const sorted = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(sorted)
    if (typeof inner !== 'object' || inner === null) return inner
    const all = inner as Record<string, unknown>
    return Object.fromEntries(
      Object.keys(all)
        .toSorted()
        .map((key) => [key, sorted(all[key])]),
    )
  }
  return JSON.stringify(sorted(value))
}
