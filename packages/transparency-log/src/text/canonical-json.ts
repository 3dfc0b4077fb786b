/** RFC 8785 for texts, whole numbers, truth, null, and lists and objects of them. Anything else throws `TypeError`. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
  }
  if (!isPlain(value)) throw new TypeError('no canonical JSON for this')
  return JSON.stringify(value)
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  return value === null || typeof value === 'boolean' || Number.isSafeInteger(value)
}
