import type { DigitGroup } from './digit-group.js'

const LONGEST_SEPARATOR = 4

/** All groups of digits of a shadow, in order, each saying whether it may continue the one before. */
export function digitGroups(shadow: string): DigitGroup[] {
  const groups: DigitGroup[] = []
  for (const match of shadow.matchAll(/[0-9]+/gu)) {
    const digits = match[0]
    const start = match.index
    const previous = groups.at(-1)
    const isLinked = previous !== undefined && links(previous.digits, shadow.slice(previous.end, start), digits)
    groups.push({
      digits,
      start,
      end: start + digits.length,
      isLinked,
      before: shadow.slice(Math.max(0, start - 8), start),
    })
  }
  return groups
}

/** A letter, a long gap or a new paragraph separates; so do the comma of 1,234,567 and the colon of 10:30. */
function links(left: string, separator: string, right: string): boolean {
  if (separator.length > LONGEST_SEPARATOR || /[\p{L}\p{N}]/u.test(separator)) return false
  if (separator.split('\n').length > 2) return false
  if (separator === ',' && left.length <= 3 && right.length === 3) return false
  return !(separator === ':' && left.length <= 2 && right.length === 2)
}
