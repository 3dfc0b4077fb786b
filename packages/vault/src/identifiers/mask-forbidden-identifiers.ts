import { digitGroups } from './digit-groups.js'
import { digitWindows } from './digit-windows.js'
import type { ForbiddenIdentifier } from './forbidden-identifier.js'
import { passportNumbers } from './passport-numbers.js'
import { readShadow, type Shadow } from './shadow.js'
import type { Span } from './span.js'

/** A text without forbidden identifiers, and the kind of each that was in it, in the order of the text. */
export type MaskedText = { readonly text: string; readonly found: readonly ForbiddenIdentifier[] }

/**
 * Replaces the digits of resident, alien, passport, card and driver's licence numbers by `*`, for good; all else
 * stays as written. Sees through widths, scripts, dashes, spaces and invisible characters. It errs towards masking:
 * an order number that spells a birth date in the form of a resident number is taken for one. Numbers spelt in words
 * are not found.
 *
 * @law PIPA 24-2
 */
export function maskForbiddenIdentifiers(text: string): MaskedText {
  const shadow = readShadow(text)
  const windows = digitWindows(digitGroups(shadow.text))
  const passports = passportNumbers(shadow.text).filter((passport) => !windows.some((span) => overlap(span, passport)))
  const spans = [...windows, ...passports].toSorted((a, b) => a.start - b.start)
  return { text: withoutSpans(text, shadow, spans), found: spans.map(({ kind }) => kind) }
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

function withoutSpans(text: string, shadow: Shadow, spans: readonly Span[]): string {
  const masked = new Map<number, number>()
  for (const span of spans) {
    for (let place = span.start; place < span.end; place += 1) {
      if (/[A-Za-z0-9]/u.test(shadow.text[place]!)) masked.set(...shadow.origins[place]!)
    }
  }
  let done = 0
  const pieces = Array.from(masked)
    .toSorted(([a], [b]) => a - b)
    .map(([start, end]) => {
      const piece = `${text.slice(done, start)}*`
      done = end
      return piece
    })
  return pieces.join('') + text.slice(done)
}
