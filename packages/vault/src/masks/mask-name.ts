import { graphemes } from './graphemes.js'
import { STANDARD_COUNTS } from './shown-counts.js'

const SYLLABIC = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const COUNTED = /[\p{L}\p{N}]/u
const MOST = 2
/** A Latin letter tells half as much as a syllable. */
const LETTERS = 2

/**
 * Masks a person's name: `홍*동`, `이*`, `남**준`, `Gild*** ****`; with one character `홍**`, with none `***`. Never
 * shows the whole of it, of a Latin name at most half. Spaces stay; signs within the name are masked and do not count.
 *
 * @law PIPA 29
 */
export function maskName(name: string, asked = STANDARD_COUNTS.nameCharacters): string {
  const count = Math.max(0, Math.min(asked, MOST))
  const characters = graphemes(name)
  const places = characters.flatMap((character, place) => (COUNTED.test(character) ? [place] : []))
  const shown = new Set(SYLLABIC.test(name.normalize('NFC')) ? ends(places, count) : beginning(places, count))
  const masked = characters.map((character, place) => (shown.has(place) || character === ' ' ? character : '*'))
  return masked.join('') || '*'
}

function ends(places: readonly number[], count: number): readonly number[] {
  if (places.length < 2 || count === 0) return []
  return places.length === 2 || count === 1 ? places.slice(0, 1) : [places.at(0)!, places.at(-1)!]
}

function beginning(places: readonly number[], count: number): readonly number[] {
  return places.slice(0, Math.min(LETTERS * count, Math.floor(places.length / 2)))
}
