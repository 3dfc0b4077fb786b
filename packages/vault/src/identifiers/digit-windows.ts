import { isCardNumber } from './card-number.js'
import type { DigitGroup } from './digit-group.js'
import { driverLicence } from './driver-licence.js'
import type { ForbiddenIdentifier } from './forbidden-identifier.js'
import { type GroupRange, phoneShapes } from './phone-shapes.js'
import { residentNumber } from './resident-number.js'
import type { Span } from './span.js'

const LONGEST_NUMBER = 19
const MOST_GROUPS = 8

type Found = { readonly kind: ForbiddenIdentifier; readonly count: number }

/** Numbers made of whole neighbouring groups of digits, however they were separated; the first and longest wins. */
export function digitWindows(groups: readonly DigitGroup[]): Span[] {
  const phones = phoneShapes(groups)
  const spans: Span[] = []
  for (let from = 0; from < groups.length;) {
    const found = numberAt(groups, from, phones)
    if (found) spans.push({ kind: found.kind, start: groups[from]!.start, end: groups[from + found.count - 1]!.end })
    from += found?.count ?? 1
  }
  return spans
}

function numberAt(groups: readonly DigitGroup[], from: number, phones: readonly GroupRange[]): Found | undefined {
  const reached = linkedFrom(groups, from)
  const licence = driverLicence(reached)
  if (licence !== undefined) return { kind: 'DRIVER_LICENCE_NUMBER', count: licence }
  for (let count = reached.length; count > 0; count -= 1) {
    const window = reached.slice(0, count)
    const kind = kindOf(window.map(({ digits }) => digits))
    if (kind !== undefined && !isExplained(window, from, phones)) return { kind, count }
  }
  return undefined
}

function linkedFrom(groups: readonly DigitGroup[], from: number): DigitGroup[] {
  const reached: DigitGroup[] = []
  let length = 0
  for (const group of groups.slice(from, from + LONGEST_NUMBER)) {
    length += group.digits.length
    if (length > LONGEST_NUMBER || (reached.length > 0 && !group.isLinked)) break
    reached.push(group)
  }
  return reached
}

function kindOf(parts: readonly string[]): ForbiddenIdentifier | undefined {
  const digits = parts.join('')
  if (digits.length < 13) return undefined
  const isOneHand = parts.length <= MOST_GROUPS || parts.every((part) => part.length === 1)
  const resident = isOneHand || isCutAtSix(parts) ? residentNumber(digits) : undefined
  return resident ?? (isOneHand && isCardNumber(digits) ? 'CARD_NUMBER' : undefined)
}

function isCutAtSix(parts: readonly string[]): boolean {
  return parts.some((_, index) => parts.slice(0, index).join('').length === 6)
}

/**
 * A phone number with a figure beside it, or two in a row, can spell a birth date and a century, or a card's number.
 * Within a card written in its usual groups, a part that looks like a phone number excuses nothing.
 */
function isExplained(reached: readonly DigitGroup[], from: number, phones: readonly GroupRange[]): boolean {
  const to = from + reached.length
  const isInCardGroups = reached.length > 1 && reached.every(({ digits }) => digits.length >= 4)
  return phones.some((phone) => {
    const overlaps = phone.from < to && from < phone.to
    const isWithin = phone.from > from && phone.to <= to
    return overlaps && !(isInCardGroups && isWithin)
  })
}
