import type { Span } from './span.js'

const GAP = '[ \\-._/·]?'
const PASSPORT = new RegExp(
  `(?<![A-Za-z0-9])[MSRODG]${GAP}\\d(?:${GAP}\\d){2}${GAP}(?:\\d|[A-Z]${GAP}(?=\\d))(?:${GAP}\\d){4}(?![A-Za-z0-9])`,
  'giu',
)
/** How the digits may be grouped: together, in halves, around the inner letter, or each apart. */
const GROUPING = /^(?:8|4-4|3-5|3-4|1(?:-1){6,7})$/u
const BUSINESS_PHONE = /^[^\d]+1[568]\d\d[^\dA-Za-z]?\d{4}$/u

/**
 * Korean passport numbers: a letter and eight digits, or since 2020 with a letter in fourth place among them
 * (`M12345678`, `M123A4567`). The first letter stays outside the span. A business phone or a longer row of figures
 * that stands apart from the letter is none.
 */
export function passportNumbers(shadow: string): Span[] {
  return Array.from(shadow.matchAll(PASSPORT)).flatMap(({ 0: written, index }) => {
    const end = index + written.length
    return isPassport(written, shadow.slice(end)) ? [{ kind: 'PASSPORT_NUMBER', start: index + 1, end }] : []
  })
}

function isPassport(written: string, after: string): boolean {
  const grouping = Array.from(written.slice(1).matchAll(/\d+/gu), ([digits]) => digits.length).join('-')
  if (!GROUPING.test(grouping)) return false
  const isApart = !/^\w[A-Za-z\d]/u.test(written)
  const goesOn = grouping.includes('-') && /^[^\p{L}\p{N}]{0,2}\d/u.test(after)
  return !isApart || !(goesOn || BUSINESS_PHONE.test(written.slice(1)))
}
