/** JSON with one spelling per value: keys sorted by code unit, no blanks, strings and keys in NFC. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) return canonicalObject(value)
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  return JSON.stringify(value)
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => ({ key: key.normalize('NFC'), member }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return `{${members.map(({ key, member }) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
}
